"""Stock exchanges as they are written beside a company's symbol."""

from __future__ import annotations

from collections.abc import Mapping

#: Exchanges as they are written before a symbol.
EXCHANGES = (
    r"NYSE(?: American| Arca| MKT|AMERICAN)?|NASDAQ(?: OMX)?|Nasdaq(?:GS|CM|GM| Stockholm| Helsinki| Copenhagen| First "
    r"North(?: Growth Market)?)?|TSX[-.]?V?|TSX V(?:enture|ENTURE)|C(?:boe|BOE) CA|LSE|AIM|ASX|KRX|KOSDAQ|KOSPI|"
    r"TSE|TYO|SZSE|SSE|SHE|SHA|SZ|HKEX|HKSE|HKG|SEHK|OTC(?:QX|QB| ?P(?:ink|INK)|PK|MKTS| Markets)?|"
    r"Euronext(?: [A-Z][a-z]+)?|EPA|ETR|XETRA|Xetra|FRA|FWB|FSE|STO|OSE|OL|BSE|NSE|SIX|SWX|TWSE|TPE|TPEX|SGX|"
    r"CSE|BIT|BME|AMS|HEL|CPH|JSE|IDX|SET|PSE|BIST|TADAWUL|MCX|NZX|B3|BVMF|BMV|WSE|"
    r"EBR|ELI|BUD|HOSE|MOEX|TASE|STU|Frankfurt|FRANKFURT|Oslo Børs"
)
#: Exchanges by name, as the text may have them, and by their usual letters.
LETTERS_OF_EXCHANGE: Mapping[str, str] = {
    "New York": "NYSE",
    "NYSE": "NYSE",
    "Nasdaq": "NASDAQ",
    "NASDAQ": "NASDAQ",
    "Toronto": "TSX",
    "London": "LSE",
    "Australian Securities": "ASX",
    "Tokyo": "TYO",
    "Shenzhen": "SHE",
    "Shanghai": "SHA",
    "Hong Kong": "HKG",
}

#: Exchanges by the ending of a Reuters code: "Foo (FOO.N)".
EXCHANGE_OF_SUFFIX: Mapping[str, str] = {
    "N": "NYSE",
    "O": "NASDAQ",
    "OQ": "NASDAQ",
    "T": "TYO",
    "SZ": "SHE",
    "SS": "SSE",
    "SH": "SSE",
    "HK": "HKG",
    "KS": "KRX",
    "KQ": "KOSDAQ",
    "AX": "ASX",
    "L": "LSE",
    "PA": "EPA",
    "DE": "ETR",
    "TO": "TSX",
    "V": "TSXV",
    "ST": "STO",
    "OL": "OSE",
    "HE": "HEL",
    "CO": "CPH",
    "MI": "BIT",
    "MC": "BME",
    "AS": "AMS",
    "BR": "EBR",
    "NS": "NSE",
    "BO": "BSE",
    "TW": "TWSE",
    "BK": "SET",
    "JK": "IDX",
}
