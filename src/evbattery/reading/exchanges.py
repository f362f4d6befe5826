"""Stock exchanges as they are written beside a company's symbol."""

from __future__ import annotations

from collections.abc import Mapping

#: Exchanges as they are written before a symbol.
EXCHANGES = (
    r"NYSE(?: American| Arca)?|NASDAQ|Nasdaq(?:GS|CM|GM)?|TSX-?V?|TSX Venture|LSE|AIM|ASX|KRX|KOSDAQ|KOSPI|"
    r"TSE|TYO|SZSE|SSE|SHE|SHA|SZ|HKEX|HKSE|HKG|SEHK|OTC(?:QX|QB| Pink|MKTS)?|"
    r"Euronext(?: [A-Z][a-z]+)?|EPA|ETR|XETRA|Xetra|FRA|FWB|FSE|STO|OSE|OL|BSE|NSE|SIX|SWX|TWSE|TPE|TPEX|SGX|"
    r"CSE|BIT|BME|AMS|HEL|CPH|JSE|IDX|SET|PSE|BIST|TADAWUL|MCX|NZX|B3|WSE|Frankfurt"
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
