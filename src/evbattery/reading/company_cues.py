"""The words that tell companies' names from other names, as tables."""

from __future__ import annotations

#: Capitalised words that open sentences, give dates, offices and abbreviations: no company's name begins with one.
OPENERS = frozenset(
    """
    The A An This That These Those It Its They Their He She His Her We Our You Your I In On At By For
    From With Without And But Or If When While As After Before Since Until During Through Over Under
    Between Among About Against All Both Each Every Some Any Many Most More Few Several Other Others
    Another Such No Not Two Three Four Five Six Seven Eight Nine Ten First Second Third Now Then There
    Here What Which Who Whose Where Why How Today Yesterday Tomorrow However Moreover Meanwhile
    Separately Additionally Also Although Because Despite Even Ever Once Only Just Still Yet So Than Too
    Very Well Will Would Can Could May Might Must Shall Should Is Are Was Were Do Does Did Has Have Had
    January February March April June July August September October November December Jan Feb Mar Apr Jun
    Jul Aug Sep Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday Spring Summer
    Autumn Fall Winter Q1 Q2 Q3 Q4 H1 H2 Christmas Easter CEO CFO COO CTO President Chairman Chairwoman
    Director Minister Premier Governor Mayor Senator Secretary Chief Executive Officer Mr Mrs Ms Dr Prof
    EV EVs BEV BEVs PHEV PHEVs ESS BESS UPS AI IRA LFP LMFP NMC NCM NCA NCMA LTO LCO LMO GWh MWh kWh US
    USA U.S UK EU UAE U.N UN IPO JV JVs MoU MoUs MOU LOI R&D CAGR SPAC ETF ESG GDP VAT CO2 OEM OEMs SUV
    SUVs EBITDA FAQ CEOs PDF KOSPI MDAX DAX WLTP EPA DOE SEC UAW WTO OPEC NATO COP CES News Photo
    Image Credit Source Sources Analysts Officials Shares Locations Highlights Founded Based Located
    According Following Including Given Contact Read Note Update Updated Published Posted Timeline
    Interview Q Home Related Phase Series Model Type Class Level Unit Project Projects Owned Built Led
    Backed Headquartered Born Operated Run Supplied Made Spun Set Bought Sold Deputy Senior Vice Former
    Head Prime Crown King Queen Prince Saint Mount Lake River Neither Either Nor None Nobody Everyone
    Somebody Initially Eventually Finally Currently Previously Originally Recently Globally Overall
    Together Apart Abroad Asked Back Add Up Down Off Out Next Last Later Earlier Like Unlike Besides Alongside Instead
    Indeed Perhaps Maybe Nearly Almost Around Across Behind Beyond Within Per Via Use Used Spot Stocks
    Open Low High Parent Small Large Top Best Big Little Old Long Short Full Half Total Hundreds Thousands
    Millions People Workers Residents Critics Dear Hello Happy Good Thank Yes Click Subscribe Copyright
    Disclosure Correction Editing Reporting Additional Investors Investor Customers Production VP SVP EVP
    """.split()
)

#: Words that a company's name may contain and cannot consist of: "Clean Energy" is none,
#: "Clean Voltrane Energy" may be one.
GENERIC = frozenset(
    """
    Battery Batteries Lithium Sodium Nickel Cobalt Graphite Silicon Zinc Iron Copper Manganese Energy
    Electric Electricity Vehicle Vehicles Cell Cells Pack Packs Power Storage System Systems Advanced
    Materials Material Critical Minerals Mineral Metals Metal Solar Wind Hydrogen Clean Renewable
    Renewables Green New Next Raw Strategic Global International National Federal State Regional
    Automotive Auto Technology Technologies Solution Solutions Mobility Management Recycling Resources
    Chemical Chemicals Industries Industrial Industry Manufacturing Motor Motors Group Holding Holdings
    Company Corporation Companies Partners Capital Ventures Mining Carbon Solid Ion Lithium-ion
    Sodium-ion Lithium-Ion Sodium-Ion Solid-state Solid-State Semi-solid All-solid-state Grid Car Cars
    Truck Trucks Bus Buses Charging Swapping Plant Plants Factory Gigafactory Gigafactories Megafactory
    Hub Hubs Spoke Spokes Construction Capacity Market Markets Trade Inflation Reduction Investment Development Research
    Innovation Digital Smart Exploration Extraction Direct Big Little Great Greater North South East West
    Northern Southern Eastern Western Central Upper Lower Mid North-East Europe Asia Africa America
    Americas Oceania European Asian African Nordic Baltic Mediterranean Atlantic Pacific Arctic Midwest
    Balkans Scandinavia Scandinavian Bay Valley Island Islands Coast Peninsula Government Cabinet Supply
    Chain Investments Finance Financial Public Private Joint Venture Cathode Anode Separator Electrolyte
    Precursor Aluminium Aluminum Steel Chip Chips Semiconductor Semiconductors Data Economy Environment
    Environmental Agreement Letter Intent Chemistry Revenue Margin Price Cycle Range Temperature Density
    Launch Launched Opened Cost Jobs Timing Target Output Nameplate Scooter Network Electrode Electrodes Process
    Quality Maintenance Mechanical Electrical Software Safety
    """.split()
)

#: What products and texts may not take for a name of its own.
NOT_COMPANIES = (
    OPENERS
    | GENERIC
    | frozenset(
        """
        One Department Ministry Commission Parliament Congress Council Agency Board Bank Court University Institute
        Association Act
        """.split()
    )
)

#: The last word of a name that makes it a company's, unless every word is generic.
TELLING_ENDINGS = frozenset(
    """
    Group Holdings Holding Technologies Technology Batteries Energy Energie Energia Energies Motors Motor
    Automotive Materials Chemical Chemicals Industries Resources Minerals Recycling Solutions Solution
    Electric Electronics Electronic Power Systems Mobility Metals Mining Lithium Cells Storage Ventures
    Capital Partners Innovations Enterprises Investments Corporation Company Renewables Realty Graphite
    Semiconductor Semiconductors Logistics Engineering Chem Petrochemical Steel Aerospace Robotics
    Instruments Networks Projects Sons Brothers Manufacturing Exports Trading Products Components Equipment
    Machinery Vehicles Trucks Services Refining Smelting Telecom Management Cleantech Enviro Mineral Nickel Cobalt
    Baterias Baterías Batterie Batterien Batteri Batterier Akku Akkus Accu Pil Akü Akumulatory Baterie Batterijen
    Energía Energi Energija Energiya Enerji Energy Énergie Energías Elektrik Elektro Elektronik Eletrica Eléctrica
    Technologie Technologien Tecnologia Tecnologias Tecnología Teknoloji Technik Teknik Werke Motoren Automobile
    Automobiles Automóveis Otomotiv Metalle Metais Metales Metaux Métaux Metalurgia Mineração Minería Mines Litio
    Lítio Recyclage Reciclagem Reciclaje Riciclo Chemie Chimie Química Kimya Sanayi Indústria Indústrias Industrias
    Industrie Industri Holdingas Grupa Gruppe Groep Grupo Gruppo Groupe Partecipazioni Participações Umwelt
    Umwelttechnik Solar Hydro Carbon Membrane Membranes Cooperative Foil Foils Alloys Ceramics Polymers Plastics
    Petroleum Pharmaceuticals Airlines Airways Railways Shipping Cables Dynamics Sciences Electrodes Anodes Cathodes
     Separators Speicher Anode Cathode Accumulators Akkumulatoren
     Metallurgical Photonics Microsystems Powertrain Drivetrain Propulsion Denchi Kagaku
    Carbons Accumulatori Acumuladores Vanadium Trucks Autobus
    """.split()
)

#: Legal forms that stand before a name.
LEGAL_PREFIXES = frozenset("PT OOO PAO OAO UAB SIA TOO JSC PJSC CJSC".split())

#: A name that ends in one of these is a government body, a school, a law, an index, an event, a club or a place.
OTHER_ENDINGS = frozenset(
    """
    University College Institute Institution School Academy Laboratory Laboratories Ministry Department
    Council Commission Agency Authority Board Court Parliament Congress Senate House Committee Cabinet
    Government Administration Office Bureau Union Association Federation Confederation Chamber Alliance
    Foundation Society Club Exchange Index Conference Summit Show Expo Forum Symposium Fair Act Law Bill
    Directive Regulation Treaty Accord Programme Program Initiative Scheme Plan Strategy Report
    Study Outlook Review Survey Award Prize Mine Street Road Avenue Highway Interstate Park Airport Port
    Harbour Harbor Bridge Stadium Arena Museum Hospital Church Complex Campus Center Centre Zone Megasite
    County Township Parish Province Prefecture District City Town Village Region Bay River Lake Island
    Islands Valley Mountain Mountains Coast Desert Sea Ocean Peninsula Times Post Herald Journal Gazette
    Daily Weekly Monthly Magazine Tribune Observer Chronicle Newsletter Podcast Blog Party Army Navy
    Force Police League Cup Series Championship Property Deposit Release
    Statement Statements Agreement Market Markets Corridor Basin Roundup Day Week Month Year Deal Tower
    Reservoir Estate Yards Building Bank Enforcement Workers Teamsters Relations Academy Polytechnic
    """.split()
)

#: Nouns behind a name that make the name a site's or a place's: the name stands, the noun goes.
SITE_NOUNS = frozenset(
    "Plant Plants Factory Factories Gigafactory Gigafactories Facility Site Works Refinery Smelter Line "
    "Hub Hubs Spoke Spokes Megasite Megafactory".split()
)

#: Small words that a headline writes with a capital and no company's name has inside.
INNER_BREAKS = frozenset(
    "The In On At By For From With And But Or Is Are To Its As Into Over Than That Of CEO CFO COO CTO Chief "
    "President Chairman Chairwoman Director Vice Senior Executive".split()
)

#: What begins the name of an institution: "Department of ...", "University of ...".
INSTITUTIONS = frozenset(
    """
    Department Ministry University Institute Commission Parliament Council Agency Board Court Government
    House Port City Town State Academy Polytechnic Province County District Republic Kingdom Chamber Office Bureau Bank
    Association Union Federation Committee Centre Center School College Act
    Agencia Agência Agence Agentur Ministerio Ministério Ministère Universidad Universidade Université Universität
    Instituto Institut Instytut Banco Banque Governo Gobierno Prefeitura Comisión Comissão
    """.split()
)

#: What makes an institution of a name that it stands in before "of": "Chinese Academy of Sciences".
BODIES = frozenset(
    "Department Ministry University Institute Commission Council Agency Board Court Office Bureau Association Union "
    "Federation Committee School College Academy Polytechnic Society Laboratory Chamber Parliament".split()
)

#: Agencies, papers and broadcasters: they report, they do not build plants.
MEDIA = frozenset(
    """
    Reuters|Bloomberg|CNBC|CNN|BBC|AFP|AP|Associated Press|Financial Times|FT|Wall Street Journal|WSJ|
    New York Times|Nikkei|Nikkei Asia|Electrek|InsideEVs|CleanTechnica|Electrive|electrive|Benzinga|
    PR Newswire|Business Wire|Globe Newswire|GlobeNewswire|Yicai|Yicai Global|Caixin|Xinhua|CnEVPost|
    Yonhap|Yonhap News|Korea Herald|Korea Times|Korea Economic Daily|KED Global|Der Spiegel|
    Handelsblatt|Manager Magazin|Automobilwoche|Le Monde|Les Echos|La Tribune|El País|Expansión|
    Il Sole 24 Ore|Economic Times|Times of India|Mint|Moneycontrol|TechCrunch|The Verge|Axios|Politico|
    Forbes|Fortune|Business Insider|Detroit News|Detroit Free Press|Automotive News|Kyodo|Kyodo News|
    Asahi|Jiji|Dow Jones|MarketWatch|Seeking Alpha|Argus|Fastmarkets|BloombergNEF|BNEF|Wood Mackenzie|
    Rystad|SNE Research|Benchmark Mineral Intelligence|Mordor Intelligence|TrendForce|Marketwired|
    Newswire|Twitter|Weibo|LinkedIn|Facebook|YouTube|WhatsApp|Telegram|Instagram
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)
