"""Seats, roles, parents, backers and listings of companies that no list has, in the many ways that pages tell them."""

from __future__ import annotations

import pytest

from evbattery.claims import Article, Reading, SubjectKind
from evbattery.reading.annotate import annotate
from evbattery.reading.reader import conclude

_TOLD = ("hq_country", "role", "parent", "backer", "ticker")


def _reading(text: str) -> Reading:
    return conclude(annotate(Article(text=text)))


def told(text: str) -> set[str]:
    """Company, attribute and value of every claim about a company."""
    return {
        f"{claim.subject.name}: {claim.attribute.name} {claim.to_record()['value']}"
        for claim in _reading(text).claims
        if claim.subject.kind is SubjectKind.COMPANY and claim.attribute.name in _TOLD
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norrsken Cells, a wholly owned subsidiary of the Danish engineering group Halvorsen, will "
            "build a battery plant in Esbjerg.",
            "Norrsken Cells: parent Halvorsen; Halvorsen: hq_country DK; Halvorsen: role other",
        ),
        (
            "Battery maker Kestrel Power said its wholly owned subsidiary, Kestrel Power America, had "
            "leased a hall in Reno, Nevada.",
            "Kestrel Power: role cell_maker; Kestrel Power America: parent Kestrel Power",
        ),
        (
            "The cells come from Voltline, a joint venture of the carmaker Arbor Motors and South Korea's "
            "Daehan Energy.",
            "Voltline: parent Arbor Motors; Voltline: parent Daehan Energy; Arbor Motors: role automaker; "
            "Daehan Energy: hq_country KR",
        ),
        (
            "Mirabel Storage, which is owned by Quarry Holdings and the pension fund Lagerkvist Pension, "
            "builds battery parks.",
            "Mirabel Storage: parent Quarry Holdings; Mirabel Storage: parent Lagerkvist Pension",
        ),
        (
            "Polaris Cells, Arbor Motors' battery unit, has started making battery cells in Salzgitter.",
            "Polaris Cells: parent Arbor Motors",
        ),
        (
            "Redmoor Canada, a unit of the Swiss mining and trading group Redmoor, will buy the battery "
            "recycler Looptec for $40 million.",
            "Redmoor Canada: parent Redmoor; Redmoor: hq_country CH; Looptec: role recycler",
        ),
        (
            "The separator maker Fenwick Films belongs to the Tanaka group of Japan and makes battery "
            "separators.",
            "Fenwick Films: role materials; Fenwick Films: parent Tanaka; Tanaka: hq_country JP",
        ),
        (
            "Sila-like start-up Graphex Anodes has raised $45 million in a Series B round led by Ember "
            "Capital, with participation from Torvald Motors and the Finnish fund Suomi Ventures.",
            "Graphex Anodes: role startup; Graphex Anodes: backer Torvald Motors; Graphex Anodes: backer "
            "Suomi Ventures; Graphex Anodes: backer Ember Capital; Suomi Ventures: hq_country FI",
        ),
        (
            "Torvald Motors and Ostbrook Chemicals were among the early investors in the battery recycler "
            "Looptec.",
            "Looptec: backer Torvald Motors; Looptec: backer Ostbrook Chemicals; Looptec: role recycler",
        ),
        (
            "German car group Torvald is the largest shareholder in Hefang Battery with a stake of 24 "
            "percent.",
            "Torvald: hq_country DE; Hefang Battery: backer Torvald; Torvald: role automaker",
        ),
        (
            "Hefang Battery supplies the vans. Torvald Motors holds a stake of about 3% in the company.",
            "Hefang Battery: backer Torvald Motors",
        ),
        (
            "Gridstone Energy plans a battery storage plant in Maine. It is backed by the private equity "
            "firm Ashdown Partners.",
            "Gridstone Energy: backer Ashdown Partners",
        ),
        (
            "Polyforge Batteries of the United States and XinCheng New Energy of China have agreed to "
            "build a battery plant.",
            "Polyforge Batteries: hq_country US; XinCheng New Energy: hq_country CN",
        ),
        (
            "The batteries will go to Cedar River Power, a Minnesota electric cooperative.",
            "Cedar River Power: hq_country US",
        ),
        (
            "Voltline opened a battery plant in Leeds. The Toronto-based company hired 300 people.",
            "Voltline: hq_country CA",
        ),
        (
            "Focal Graphite Inc. (TSX-V:FCG) (OTCQX:FCGMF) (FSE:FQC) today announced tests of its battery "
            "graphite.",
            "Focal Graphite: ticker TSX-V:FCG; Focal Graphite: ticker OTCQX:FCGMF; Focal Graphite: ticker "
            "FSE:FQC",
        ),
        (
            "Hefang Battery [SHE: 000868] and Tianlu Lithium (SSE: 688778) will build a battery plant in "
            "Hefei, China.",
            "Hefang Battery: ticker SHE:000868; Tianlu Lithium: ticker SSE:688778",
        ),
        (
            "Talvik Graphite said its Swedish subsidiary, Talvik AB, had won a permit for a battery anode "
            "plant in Lulea. Talvik AB is financed.",
            "Talvik AB: parent Talvik Graphite; Talvik AB: hq_country SE",
        ),
        (
            "The battery recycler Verdant Loop has closed a $542 million round led by Larchmont Partners, "
            "a firm linked to Blackwell. Other notable investors included Fifth Oak and the carmaker "
            "Torvald Motors.",
            "Verdant Loop: role recycler; Verdant Loop: backer Larchmont Partners; Verdant Loop: backer "
            "Fifth Oak; Verdant Loop: backer Torvald Motors; Torvald Motors: role automaker",
        ),
        (
            "Torvald Motors and South Korean conglomerate Daehan Group are among the investors putting "
            "more than $300 million into Verdant Loop, a startup that recycles batteries.",
            "Verdant Loop: backer Torvald Motors; Verdant Loop: backer Daehan Group; Daehan Group: "
            "hq_country KR; Daehan Group: role other; Verdant Loop: role startup; Verdant Loop: role recycler",
        ),
        (
            "Cobalco, a joint venture between Morocco's Atlas Mada investment fund and China's Zhongrui "
            "Advanced Materials, has commenced production of battery precursors near Casablanca.",
            "Cobalco: parent Atlas Mada; Cobalco: parent Zhongrui Advanced Materials; Atlas Mada: "
            "hq_country MA; Zhongrui Advanced Materials: hq_country CN",
        ),
        (
            "With a 21% stake, Germany's Torvald Motors is the largest shareholder of the Swedish battery "
            "maker Nordkraft Cells.",
            "Torvald Motors: hq_country DE; Nordkraft Cells: backer Torvald Motors; Nordkraft Cells: role "
            "cell_maker; Nordkraft Cells: hq_country SE",
        ),
        (
            "Nordkraft Cells was founded in 2016. Goldfield Capital holds a 19% share in the company, "
            "which makes battery cells.",
            "Nordkraft Cells: backer Goldfield Capital; Nordkraft Cells: role cell_maker",
        ),
        (
            "The storage project will be bought by Foothills Power Holdings, which is owned by the "
            "Greyrock Infrastructure Fund. Calgary-based Foothills will run the batteries.",
            "Foothills Power Holdings: parent Greyrock Infrastructure Fund; Foothills Power Holdings: "
            "hq_country CA",
        ),
        (
            "EL22, Gransol's energy storage subsidiary, is to build batteries in Victoria. German "
            "investment manager Aquarell Capital bought the pipeline from Spain's Gransol Group.",
            "EL22: role ess; EL22: parent Gransol Group; Aquarell Capital: hq_country DE; Gransol Group: "
            "hq_country ES",
        ),
        (
            "Singapore-based fund manager Equina sold a battery storage system to a wholly owned "
            "subsidiary of Edo Gas. Equina had bought it in 2019.",
            "Equina: hq_country SG",
        ),
        (
            "LS Elektra Co. finished its first battery storage project in the UK, marking the South "
            "Korean power equipment maker's expansion into Europe.",
            "LS Elektra: hq_country KR",
        ),
        (
            "The bus maker Ankora Auto, which is controlled by JAG Motors, will own 45 percent of the "
            "battery venture. FinDream Cells, BYT's battery production unit, gets 12 percent.",
            "Ankora Auto: role automaker; Ankora Auto: parent JAG Motors; FinDream Cells: parent BYT",
        ),
        (
            "Hitano Chemical Co. of Japan will set up a subsidiary in Thailand, Hitano Chemical Gateway "
            "Battery (Thailand) Co., to make batteries.",
            "Hitano Chemical: hq_country JP; Hitano Chemical Gateway Battery (Thailand): parent Hitano Chemical",
        ),
        (
            "California-headquartered Natrium Energy will build a sodium-ion battery factory. Natrium's "
            "backers include the oil company Chevalier and Unity Airlines.",
            "Natrium Energy: hq_country US; Natrium Energy: backer Chevalier; Natrium Energy: backer "
            "Unity Airlines; Chevalier: role other",
        ),
        (
            "Zenit Chemical Corp. of Taiwan and RecycLeo Battery Materials Inc., a lithium-ion battery "
            "recycler headquartered in Surrey, British Columbia, each own half of RecycLeo Zenit Battery "
            "Materials.",
            "Zenit Chemical: hq_country TW; RecycLeo Zenit Battery Materials: parent Zenit Chemical; "
            "RecycLeo Zenit Battery Materials: parent RecycLeo Battery Materials; RecycLeo Battery "
            "Materials: role recycler; RecycLeo Battery Materials: hq_country CA",
        ),
        (
            "Kolfa, a Ghanaian startup, swaps motorcycle batteries in Accra. It is backed by Shellgate "
            "and the Paris-based Mobility Fund.",
            "Kolfa: role startup; Kolfa: hq_country GH; Kolfa: backer Shellgate; Kolfa: backer Mobility "
            "Fund; Mobility Fund: hq_country FR",
        ),
        (
            "Focal Graphite Inc., a Canadian critical minerals company (TSXV: FMX) (OTCQB: FCMXF), "
            "supplies battery-grade graphite.",
            "Focal Graphite: hq_country CA; Focal Graphite: ticker TSXV:FMX; Focal Graphite: ticker "
            "OTCQB:FCMXF",
        ),
        (
            "Kestrel Storage (KST.N), formerly a Canadian company, is now based in Denver, Colorado. It "
            "supplies batteries to the utility Prairie Electric Cooperative.",
            "Kestrel Storage: hq_country US; Kestrel Storage: ticker NYSE:KST; Prairie Electric "
            "Cooperative: role other",
        ),
        (
            "The Norwegian group Elkom has sold its anode business Vianor to Altora Partners. Vianor, "
            "based in Kristiansand, makes synthetic graphite for batteries.",
            "Elkom: hq_country NO; Vianor: role materials; Vianor: hq_country NO",
        ),
        (
            "Battery start-up Ferrolith said on Monday that it had closed a 90 million euro Series C. The "
            "round was co-led by Baltic Growth and the venture arm of the Dutch brewer Hoefman; Kinetic "
            "Capital also took part.",
            "Ferrolith: role startup; Ferrolith: backer Baltic Growth; Hoefman: hq_country NL; Ferrolith: "
            "backer Kinetic Capital",
        ),
        (
            "Zircona's lithium refinery is run by Zircona Deutschland GmbH, a fully owned subsidiary of "
            "the Australian-listed company Zircona Metals (ASX: ZRC).",
            "Zircona Deutschland: parent Zircona Metals; Zircona Metals: ticker ASX:ZRC",
        ),
        (
            "The gigafactory belongs to EnviraCell, in which the state of Lower Austria and truck maker "
            "Drauwerk hold a third each. Drauwerk, an Austrian company, will buy half of the batteries.",
            "EnviraCell: backer Drauwerk; Drauwerk: role automaker; Drauwerk: hq_country AT",
        ),
        (
            "Pakistani conglomerate Chenab Group has teamed up with Nanjing-headquartered battery maker "
            "Yuxin Power to assemble packs in Lahore.",
            "Chenab Group: hq_country PK; Chenab Group: role other; Yuxin Power: hq_country CN; Yuxin "
            "Power: role cell_maker",
        ),
        (
            "Nordhavn Energy, once part of the Danish utility Vestkraft, runs grid batteries in Jutland. "
            "Since 2023 it has been owned by the Canadian pension fund OTRP.",
            "Vestkraft: hq_country DK; Vestkraft: role other; Nordhavn Energy: parent OTRP; OTRP: "
            "hq_country CA",
        ),
        (
            "Tavira Lithium (TSXV: TVL; OTCQB: TVLAF), a Portuguese explorer, will supply spodumene to "
            "the battery chemicals firm Quimera.",
            "Tavira Lithium: hq_country PT; Tavira Lithium: ticker TSXV:TVL; Tavira Lithium: ticker "
            "OTCQB:TVLAF; Quimera: role materials",
        ),
        (
            "Cell supplier AEX, which is majority owned by China's Enviro Group and in which Nishida "
            "Motor keeps a 20% stake, has delayed its battery plant in Sunderland.",
            "AEX: role cell_maker; AEX: parent Enviro Group; AEX: backer Nishida Motor; Enviro Group: "
            "hq_country CN",
        ),
        (
            "The separator firm Ceralyte counts Asano Kasei and the carmaker Nishida Motor among its "
            "shareholders and makes battery films in Oita.",
            "Ceralyte: role materials; Ceralyte: backer Asano Kasei; Ceralyte: backer Nishida Motor; "
            "Nishida Motor: role automaker",
        ),
        (
            "US investment firm Carlton Peak has bought Leeds-based battery storage developer Moorland "
            "Power from its founders for 200 million pounds.",
            "Carlton Peak: hq_country US; Moorland Power: hq_country GB; Moorland Power: role ess",
        ),
        (
            "Mobis Cells Hungary Kft., the Hungarian unit of South Korean parts maker Mobis Cells, makes "
            "battery packs for Hyosang Motor.",
            "Mobis Cells Hungary: hq_country HU; Mobis Cells Hungary: parent Mobis Cells; Mobis Cells: "
            "hq_country KR",
        ),
        (
            "Graphene maker Nanolayer is a spin-off of the University of Tampere. Its largest "
            "shareholder, the mining group Outokaira, owns 31 percent. It makes battery anodes.",
            "Nanolayer: backer Outokaira; Outokaira: role materials",
        ),
        (
            "The packs are made by Voltus Systems, Ostbrook Bus's in-house battery company, with cells "
            "from Japan's Tosaka.",
            "Voltus Systems: role cell_maker; Voltus Systems: parent Ostbrook Bus; Tosaka: hq_country JP",
        ),
        (
            "Vietnamese EV maker VinaStar, a member of conglomerate VinaHold, buys its LFP cells from "
            "VinaEnergy, another VinaHold unit.",
            "VinaStar: hq_country VN; VinaStar: role automaker; VinaStar: parent VinaHold; VinaHold: role "
            "other; VinaEnergy: parent VinaHold",
        ),
        (
            "Spanish utility Iberluz signed with Chinese inverter manufacturer Sunfield, listed in "
            "Shenzhen (300999.SZ), for 2 GWh of batteries.",
            "Iberluz: hq_country ES; Iberluz: role other; Sunfield: role other; Sunfield: hq_country CN; "
            "Sunfield: ticker SHE:300999",
        ),
        (
            "Fluxence, the storage joint venture of Siemer and AEZ, will deliver batteries to Finnish "
            "power company Fortuna.",
            "Fluxence: parent Siemer; Fluxence: parent AEZ; Fortuna: hq_country FI; Fortuna: role other",
        ),
        (
            "SVALT Energy Technology (Thailand) Co., Ltd., the Thai subsidiary of China's SVALT Energy "
            "Technology, opened a "
            "battery pack plant. SVALT said so.",
            "SVALT Energy Technology (Thailand): hq_country TH; SVALT Energy Technology (Thailand): "
            "parent SVALT Energy "
            "Technology; SVALT Energy Technology: hq_country CN",
        ),
        (
            "The Sirona venture, set up by carmaker Toggle and cell maker Farassis, makes batteries. "
            "Sirona has 400 staff.",
            "Sirona: parent Toggle; Sirona: parent Farassis; Toggle: role automaker; Farassis: role cell_maker",
        ),
        (
            "A consortium of Halvorsen Partners and Ostrel Capital owns battery maker Voltrane.",
            "Voltrane: parent Halvorsen Partners; Voltrane: parent Ostrel Capital; Voltrane: role cell_maker",
        ),
        (
            "Halvorsen Energi bought a 51% stake in battery maker Voltrane, and Ostrel Capital took a 30% "
            "stake in Fenwick.",
            "Voltrane: parent Halvorsen Energi; Voltrane: role cell_maker; Fenwick: backer Ostrel Capital",
        ),
        (
            "Halvorsen Energi holds a majority stake in battery maker Voltrane.",
            "Voltrane: parent Halvorsen Energi; Voltrane: role cell_maker",
        ),
        (
            "Battery maker Voltrane builds plants. It is part of Halvorsen Energi, Denmark's second-largest utility.",
            "Voltrane: role cell_maker; Voltrane: parent Halvorsen Energi; Halvorsen Energi: role other; "
            "Halvorsen Energi: "
            "hq_country DK",
        ),
        (
            "Hanbit Cell of South Korea, Hefang of China and Japan's Panax make batteries.",
            "Hanbit Cell: hq_country KR; Hefang: hq_country CN; Panax: hq_country JP",
        ),
        (
            "Voltrane, whose backers include Halvorsen Partners, Ostrel Capital and carmaker Toyo Motor, "
            "makes batteries.",
            "Voltrane: backer Halvorsen Partners; Voltrane: backer Ostrel Capital; Voltrane: backer Toyo "
            "Motor; Toyo Motor: "
            "role automaker",
        ),
        (
            "Battery maker Voltrane (FCG: TSX-V; OTCQX: FCGMF) and Fenwick Cells (TSX VENTURE:FNW)(STU:FN1) signed.",
            "Voltrane: role cell_maker; Voltrane: ticker TSX-V:FCG; Voltrane: ticker OTCQX:FCGMF; Fenwick "
            "Cells: ticker "
            "TSX VENTURE:FNW; Fenwick Cells: ticker STU:FN1",
        ),
    ],
)
def test_companies_are_told_in_many_ways(text: str, expected: str) -> None:
    """What stands beside a name says where the company sits, what it does and whose it is, and nothing more."""
    assert told(text) == set(expected.split("; "))


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Battery maker Voltrane holds a stake of 3% in the company. Nobody else is named.", "backer"),
        ("The Norwegian group Elkom has sold its battery arm Vianor to Altora Partners.", "parent"),
        ("Cell maker Voltrane, until last year a unit of Halvorsen Group, builds a plant.", "parent"),
        ("Solar Funds Ltd, the battery project is half owned by Halvorsen Group.", "parent"),
        (
            "Castellan Oil, a customer, is part of the bp group and buys batteries from Voltrane Cells.",
            "parent",
        ),
        ("Voltrane Cells makes batteries at its subsidiary in Poland, Halvorsen Group said.", "parent"),
        ("The cell maker Voltrane, originally a Norwegian company, builds batteries.", "hq_country"),
        (
            "Its Spokes shred batteries. The Arizona and Alabama Spokes would reopen, the recycler said.",
            "hq_country",
        ),
        ("Battery recycler Looptec trades on its fame (see page 12) and hopes (SO: 4).", "ticker"),
        ("Former Halvorsen Group subsidiary Voltrane Cells makes batteries.", "parent"),
        ("Voltrane Cells denied that it was a subsidiary of Halvorsen Group. It makes batteries.", "parent"),
        ("Halvorsen Group may take a 20% stake in the battery maker Voltrane Cells, sources said.", "backer"),
        ("Voltrane Cells received a $20 million order from Halvorsen Group for batteries.", "backer"),
        ("Chinese demand helped battery maker Voltrane Cells.", "hq_country"),
    ],
)
def test_what_looks_like_a_fact_about_a_company_is_none(text: str, wrong: str) -> None:
    """A unit that was sold, a former owner, a project's owner and a subsidiary's place say nothing."""
    assert not any(f": {wrong} " in fact for fact in told(text))


def test_a_unit_that_buys_with_its_parent_makes_one_purchase() -> None:
    """What a headline says of the parent and the text of its unit is one deal."""
    text = (
        "Redmoor Group completes purchase of Looptec Recycling. Redmoor Canada, a unit of the Swiss "
        "mining group Redmoor "
        "Group, took over the battery recycler Looptec Recycling on Friday."
    )
    ties = {
        claim.subject.name for claim in _reading(text).claims if claim.subject.kind is SubjectKind.PARTNERSHIP
    }
    assert len(ties) == 1
