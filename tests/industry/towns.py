"""Towns where invented plants stand: spellings, state, country, and the larger town that articles name instead."""

from __future__ import annotations

import attrs

_TABLE = """
DE Brandenburg: Grünheide Gruenheide ~Berlin
DE Lower_Saxony: Salzgitter ~Braunschweig
DE Lower_Saxony: Braunschweig ~Hanover
DE Thuringia: Arnstadt ~Erfurt
DE Rhineland-Palatinate: Kaiserslautern ~Mannheim
SE Västerbotten: Skellefteå Skelleftea Skellefteaa ~Umeå
SE Västmanland: Västerås Vasteras ~Stockholm
SE Norrbotten: Luleå Lulea ~Piteå
SE Västra_Götaland: Göteborg Gothenburg ~Borås
SE Västra_Götaland: Mariestad ~Skövde
HU Pest: Göd God Goed ~Budapest
HU Hajdú-Bihar: Debrecen ~Hajdúszoboszló
HU Fejér: Iváncsa Ivancsa ~Székesfehérvár
HU Komárom-Esztergom: Komárom Komarom ~Győr
PL Lower_Silesia: Wrocław Wroclaw Breslau ~Oława
PL Pomerania: Gdańsk Gdansk ~Gdynia
FR Hauts-de-France: Dunkirk Dunkerque ~Lille
FR Hauts-de-France: Douai ~Lens
FR Hauts-de-France: Billy-Berclau ~Lens
ES Valencian_Community: Sagunto Sagunt ~Valencia
ES Aragon: Zaragoza Saragossa ~Huesca
ES Extremadura: Navalmoral_de_la_Mata ~Plasencia
GB England: Sunderland ~Newcastle_upon_Tyne
GB England: Blyth ~Newcastle_upon_Tyne
GB England: Coventry ~Birmingham
US Ohio: Warren ~Youngstown
US Ohio: Lordstown ~Youngstown
US Ohio: Jeffersonville ~Columbus
US Michigan: Lansing ~Grand_Rapids
US Michigan: Holland ~Grand_Rapids
US Michigan: Marshall ~Battle_Creek
US Michigan: Romulus ~Detroit
US Nevada: Sparks ~Reno
US Nevada: Reno ~Carson_City
US Nevada: McCarran ~Reno
US Tennessee: Spring_Hill ~Nashville
US Tennessee: Stanton ~Memphis
US Tennessee: Clarksville ~Nashville
US Kansas: De_Soto ~Kansas_City
US Georgia: Commerce ~Athens
US Georgia: Cartersville ~Atlanta
US Georgia: Newnan ~Atlanta
US Indiana: Kokomo ~Indianapolis
US Indiana: New_Carlisle ~South_Bend
US Arizona: Queen_Creek ~Phoenix
US Arizona: Buckeye ~Phoenix
US Arizona: Tucson ~Sierra_Vista
US California: Fremont ~San_Jose
US California: Lathrop ~Stockton
US Texas: Wexley_Falls ~Austin
CA Ontario: Windsor ~Detroit
CA Ontario: St._Thomas Saint_Thomas ~London
CA Quebec: Bécancour Becancour ~Trois-Rivières
CN Jiangsu: Changzhou ~Wuxi
CN Jiangsu: Nanjing ~Zhenjiang
CN Jiangsu: Xuzhou ~Suqian
CN Zhejiang: Huzhou ~Hangzhou
CN Zhejiang: Quzhou ~Jinhua
CN Fujian: Ningde ~Fuzhou
CN Fujian: Xiamen ~Zhangzhou
CN Sichuan: Yibin ~Luzhou
CN Sichuan: Chengdu ~Deyang
CN Anhui: Hefei ~Lu'an
KR Ulsan: Ulsan ~Busan
KR North_Chungcheong: Ochang ~Cheongju
KR South_Chungcheong: Cheonan ~Asan
IN Gujarat: Sanand ~Ahmedabad
IN Tamil_Nadu: Krishnagiri ~Hosur
NO Agder: Strandvollen ~Kristiansand
FI Kymenlaakso: Ruokalampi ~Kotka
"""


@attrs.frozen
class Town:
    """A town; three of them are invented, as no gazetteer knows every village."""

    name: str
    spellings: tuple[str, ...]
    state: str
    country: str
    #: The larger town nearby.
    beside: str


def _town(line: str) -> Town:
    where, _, names = line.partition(": ")
    country, _, state = where.partition(" ")
    *spellings, beside = (name.replace("_", " ") for name in names.split())
    return Town(spellings[0], tuple(spellings), state.replace("_", " "), country, beside.removeprefix("~"))


TOWNS: tuple[Town, ...] = tuple(map(_town, _TABLE.strip().splitlines()))
