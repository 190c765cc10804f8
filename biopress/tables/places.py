"""Places: the cities of datelines, states and provinces, countries with the adjectives that stand for them.

A city has the country that a dateline means where it names none (``None`` where two are equally likely); a state or
province written after it decides. ``region`` is a state's or province's short form. A demonym ("Japanese") is a row of its
own kind, since no dateline has it.
"""

from __future__ import annotations

from biopress.matching.terms import PlaceTerm

__all__ = ["PLACES"]

_CITIES: dict[str | None, str] = {
    "US": """
        Acton; Addison; Agoura Hills; Akron; Alachua; Alameda; Albany; Albuquerque; Aliso Viejo; Allentown; Alpharetta;
        American Fork; Ames; Anaheim; Andover; Ann Arbor; Annandale; Annapolis; Arlington; Arlington Heights; Ashburn;
        Asheville; Aspen; Atlanta; Auburndale; Audubon; Augusta; Aurora; Austin; Aventura; Bala Cynwyd; Baltimore; Bannockburn;
        Basking Ridge; Baton Rouge; Beaverton; Bedminster; Bellevue; Beltsville; Belmont; Bend; Bensalem; Berkeley;
        Berkeley Heights; Berwyn; Bethesda; Bethlehem; Beverly; Beverly Hills; Billerica; Bloomfield; Bloomington; Blue Bell;
        Boca Raton; Boise; Bonita Springs; Boston; Bothell; Boulder; Bozeman; Branchburg; Branford; Brea; Brentwood; Bridgeport;
        Bridgewater; Brookfield; Brooklyn; Broomfield; Buffalo; Buffalo Grove; Burbank; Burlingame; Camarillo;
        Camden; Campbell; Canton; Carlsbad; Carmel; Carpinteria; Cary; Castle Rock; Cedar Knolls; Cedar Park; Cedar Rapids;
        Centennial; Champaign; Chandler; Chantilly; Chapel Hill; Charleston; Charlotte; Charlottesville; Chattanooga;
        Chelmsford; Cherry Hill; Chesterbrook; Chesterfield; Chevy Chase; Chicago; Cincinnati; Clearwater; Cleveland;
        College Station; Collegeville; Colorado Springs; Columbia; Columbus; Conshohocken; Coral Gables; Coralville; Corvallis;
        Costa Mesa; Covington; Cranbury; Cranford; Culver City; Cupertino; Cypress; Dallas; Dana Point; Danbury; Danvers;
        Davis; Dayton; Decatur; Deerfield; Delray Beach; Denver; Des Moines; Detroit; Doral; Doylestown; Draper;
        Duluth; Dulles; East Brunswick; East Hanover; East Rutherford; East Windsor; Eatontown; Eden Prairie;
        Edina; Edison; El Dorado Hills; El Paso; El Segundo; Elkton; Elmsford; Emeryville; Encinitas; Englewood;
        Englewood Cliffs; Essex Junction; Eugene; Evanston; Exton; Fairfax; Fairfield; Fairport; Fargo; Farmingdale; Farmington;
        Florham Park; Fort Collins; Fort Lauderdale; Fort Lee; Fort Mill; Fort Myers; Fort Washington; Fort Worth; Foster City;
        Foxborough; Framingham; Franklin; Franklin Lakes; Frazer; Frederick; Freehold; Fremont; Fresno; Frisco; Gainesville;
        Gaithersburg; Galveston; Garden City; Georgetown; Germantown; Gilbert; Gladstone; Glen Allen; Glendale; Glen Rock;
        Glenview; Golden; Grand Rapids; Great Neck; Greensboro; Greenville; Greenwich; Groton; Guilford; Gurnee; Hackensack;
        Hackettstown; Hamden; Hampton; Hanover; Harrisburg; Hartford; Hauppauge; Hawthorne; Hayward; Henderson; Hershey;
        Highland Heights; Hoboken; Hollywood; Holmdel; Holly Springs; Honolulu; Hopewell; Hopkinton; Horsham; Houston;
        Huntington Beach; Huntsville; Indianapolis; Inglewood; Iowa City; Irvine; Irving; Iselin; Ithaca; Jackson; Jacksonville;
        Jersey City; Johnson City; Jupiter; Kalamazoo; Kansas City; Kenilworth; Kennesaw; King of Prussia; Kirkland; Knoxville;
        La Jolla; Lafayette; Laguna Hills; Laguna Niguel; Lake Bluff; Lake Forest; Lake Mary; Lake Success; Lake Zurich;
        Lakewood; Lansdale; Lansing; Laredo; Largo; Las Cruces; Las Vegas; Laurel; Lawrence; Lawrenceville; Lebanon; Lehi;
        Leawood; Lenexa; Lexington; Libertyville; Lincoln; Lincolnshire; Little Falls; Little Rock; Livermore; Livingston;
        Long Beach; Long Island City; Longmont; Los Altos; Los Angeles; Los Gatos; Louisville; Lowell;
        Lubbock; Lynchburg; Lynnfield; Madison; Malibu; Malvern; Manhattan; Manhattan Beach; Mansfield; Marietta; Marina del Rey;
        Marlborough; Marlton; Mason; Mahwah; McLean; Mechanicsburg; Medford; Melville; Memphis; Menlo Park; Mesa;
        Mettawa; Miami; Miami Beach; Middleton; Middletown; Midland; Milford; Milpitas; Milwaukee; Minneapolis; Minnetonka;
        Mission Viejo; Mobile; Monmouth Junction; Monrovia; Montvale; Moorestown; Morgan Hill; Morgantown; Morris Plains;
        Morristown; Morrisville; Mount Laurel; Mountain View; Mundelein; Nashua; Nashville; Natick; Needham; Neptune; Newark;
        New Albany; New Canaan; New Castle; New Haven; New Hope; New Hyde Park; New Orleans; Newport Beach;
        New Rochelle; Newton; Newtown; Newtown Square; New York; New York City; Noblesville; Norfolk; Norman;
        North Bethesda; North Billerica; Northbrook; North Brunswick; North Chicago; Northfield; North Haven; North Potomac;
        North Wales; Norristown; Norwalk; Norwell; Norwood; Novato; Novi; Oak Brook; Oak Ridge; Oakland; Oklahoma City;
        Olathe; Omaha; Orange; Orlando; Orangeburg; Overland Park; Owings Mills; Palm Beach;
        Palm Beach Gardens; Palm Springs; Palo Alto; Paramus; Park City; Parsippany; Pasadena; Pawtucket; Peachtree Corners;
        Pearl River; Pennington; Petaluma; Philadelphia; Phoenix; Pine Brook; Piscataway; Pittsburgh; Plainsboro; Plainview;
        Plano; Pleasanton; Plymouth Meeting; Point Pleasant; Pomona; Ponte Vedra; Ponte Vedra Beach; Portage; Portland;
        Port Washington; Poway; Princeton; Providence; Provo; Purchase; Radnor; Rahway; Raleigh; Rancho Cordova;
        Rancho Cucamonga; Raritan; Red Bank; Redmond; Redwood City; Redwood Shores; Reno; Research Triangle Park; Reston;
        Ridgefield; Ridgefield Park; Riverside; Riviera Beach; Rochester; Rockford; Rockville; Rockwall; Rogers; Rolling Meadows;
        Roseland; Rosemont; Roseville; Round Rock; Rutherford; Rye; Rye Brook; Sacramento; Saddle Brook; Salem; Salt Lake City;
        San Antonio; San Bruno; San Carlos; San Clemente; San Diego; Sandy; San Francisco; San Juan Capistrano;
        San Leandro; San Mateo; San Rafael; San Ramon; Santa Ana; Santa Barbara; Santa Clara; Santa Cruz; Santa Fe;
        Santa Monica; Santa Rosa; Sarasota; Savannah; Scottsdale; Scotts Valley; Seattle; Secaucus; Sharon; Shelton; Sheridan;
        Short Hills; Shrewsbury; Silicon Valley; Silver Spring; Sioux Falls; Skillman; Skokie; Smithfield; Smithtown; Somerset;
        Somerville; South Bend; Southborough; South Jordan; Southlake; South Plainfield; South San Francisco; Sparta; Spokane;
        Spring House; Springfield; St. Louis; St. Paul; Stamford; Stanford; State College; Stony Brook;
        Stoughton; Sugar Land; Summit; Sunnyvale; Swiftwater; Syracuse; Tacoma; Tallahassee; Tampa; Tarrytown;
        Temecula; Tempe; Tewksbury; The Woodlands; Thousand Oaks; Thousand Palms; Timonium; Titusville; Toledo; Topeka; Torrance;
        Towson; Treasure Island; Trenton; Troy; Tucson; Tulsa; Tustin; Tysons; Union City; University Park; Urbana; Vacaville;
        Valhalla; Vernon Hills; Vero Beach; Virginia Beach; Vista; Wakefield; Wall Township; Wallingford; Waltham;
        Warminster; Warren; Warrendale; Warrenton; Washington; Washington, D.C.; Watertown; Waukegan; Wayne; Wellesley; Westborough;
        West Chester; West Conshohocken; West Hollywood; West Lafayette; Westlake Village; Westminster; Weston; West Palm Beach;
        West Point; West Sacramento; West Valley City; Westwood; White Plains; Whippany; Wichita; Wilmington; Winchester;
        Winston-Salem; Winter Park; Woburn; Woodbridge; Woodbury; Woodcliff Lake; Woodinville; Woodland Hills; Woodstock;
        Yardley; Yonkers; Yorba Linda; Zionsville; San Juan; Humacao
    """,
    "CA": """
        Abbotsford; Burnaby; Calgary; Charlottetown; Dorval; Edmonton; Fredericton; Gatineau; Guelph; Halifax; Kelowna; Kitchener;
        Langley; Laval; Lévis; Longueuil; Markham; Mississauga; Moncton; Montreal;
        Nanaimo; North Vancouver; Oakville; Ottawa; Pointe-Claire; Quebec City; Regina; Richmond Hill; Saint John;
        Saint-Laurent; Saskatoon; Sherbrooke; St. John's; Sudbury; Surrey; Thunder Bay; Toronto; Trois-Rivières; Vancouver;
        Vaughan; West Vancouver; Winnipeg
    """,
    "GB": """
        Abingdon; Alderley Edge; Alderley Park; Barnet; Basingstoke; Bath; Belfast; Birmingham; Brentford; Brighton; Bushey;
        Cardiff; Coleraine; Coventry; Craigavon; Derby; Didcot; Dundee; Edinburgh; Exeter; Glasgow; Guildford; Harlow; Harwell;
        Hatfield; Hinxton; Inverness; Keele; Leamington Spa; Leatherhead; Leeds; Leicester; Liverpool; London; Loughborough;
        Macclesfield; Maidenhead; Manchester; Marlow; Milton Keynes; Newbury; Northampton; Norwich; Nottingham; Oxford;
        Roslin; Runcorn; Rushden; Saffron Walden; Sandwich; Sheffield; Slough; Southampton; Stevenage; Stirling; Stockport;
        Swansea; Swindon; Uxbridge; Warrington; Welwyn Garden City; Winnersh; Wokingham; Wrexham; York; Newcastle upon Tyne; Crawley
    """,
    "IE": "Athlone; Cork; Drogheda; Dublin; Dundalk; Galway; Limerick; Sligo; Waterford",
    "FR": """
        Aix-en-Provence; Archamps; Besançon; Bordeaux; Boulogne-Billancourt; Bron; Cachan; Clermont-Ferrand; Daix; Dijon; Evry;
        Eysins; Gentilly; Grenoble; Illkirch; Issy-les-Moulineaux; Jouy-en-Josas; La Garenne-Colombes;
        Labège; Lille; Limonest; Loos; Luynes; Lyon; Lyons; Marcy-l'Étoile; Marseille; Montpellier; Montrouge; Nancy; Nanterre;
        Nantes; Neuilly-sur-Seine; Nice; Orsay; Paris; Pessac; Puteaux; Rennes; Romainville; Rouen; Saint-Herblain; Saint-Quentin;
        Sophia Antipolis; Strasbourg; Suresnes; Toulouse; Tours; Vallauris; Versailles; Villejuif; Orléans
    """,
    "DE": """
        Aachen; Bad Homburg; Bergisch Gladbach; Berlin; Bielefeld; Bochum; Bonn; Bremen; Cologne; Constance; Darmstadt; Dortmund;
        Dresden; Dusseldorf; Erlangen; Essen; Frankfurt; Frankfurt am Main; Freiburg; Garching; Göttingen; Gräfelfing; Halle;
        Hamburg; Hanau; Heidelberg; Holzkirchen; Idar-Oberstein; Ingelheim; Jena; Karlsruhe; Kiel; Langenfeld;
        Langen; Leipzig; Leverkusen; Lübeck; Ludwigshafen; Magdeburg; Mainz; Mannheim; Marburg; Martinsried; Munich;
        Münster; Neuried; Neu-Ulm; Nuremberg; Penzberg; Planegg; Potsdam; Regensburg; Rostock; Saarbrücken; Stuttgart; Tübingen;
        Ulm; Wiesbaden; Wuppertal; Würzburg; Hennigsdorf; Bad Vilbel
    """,
    "CH": """
        Aarau; Allschwil; Baar; Basel; Bellinzona; Bern; Boudry; Bubendorf; Bülach; Chiasso; Épalinges; Fribourg; Geneva;
        Glattbrugg; Lausanne; Liestal; Locarno; Lucerne; Lugano; Mendrisio; Muttenz; Neuchâtel; Nyon; Pfäffikon; Plan-les-Ouates;
        Rotkreuz; Schaffhausen; Schlieren; Sion; Solothurn; St. Gallen; Steinhausen; Villigen; Visp; Wallisellen; Winterthur;
        Würenlingen; Yverdon-les-Bains; Zug; Zurich; Opfikon; Reinach; Hünenberg
    """,
    "AT": "Graz; Innsbruck; Kufstein; Linz; Salzburg; Vienna; Klosterneuburg; Krems; Tulln",
    "BE": """
        Antwerp; Beerse; Braine-l'Alleud; Brussels; Charleroi; Diegem; Ghent; Gosselies; Hasselt; Jumet; Leuven; Liège; Louvain;
        Louvain-la-Neuve; Mechelen; Mont-Saint-Guibert; Niel; Turnhout; Wavre; Zwijnaarde; Seraing; Namur; Zaventem
    """,
    "NL": """
        Amersfoort; Amsterdam; Bilthoven; Breda; Delft; Den Bosch; Eindhoven; Enschede; Groningen; Haarlem; Hilversum;
        Hoofddorp; Leiden; Maastricht; Naarden; Nijmegen; Oss; Rotterdam; Schiphol; The Hague; Tilburg; Utrecht; Wageningen;
        Weesp; Zeist; Geleen
    """,
    "LU": "Luxembourg; Luxembourg City; Esch-sur-Alzette",
    "IT": """
        Bari; Bologna; Bresso; Brescia; Catania; Colleretto Giacosa; Ferrara; Florence; Genoa; Latina; Lucca; Milan; Modena;
        Naples; Nerviano; Padua; Palermo; Parma; Perugia; Pisa; Pomezia; Rome; Rosia; Siena; Trieste; Turin; Verona; Varese;
        Gerenzano; Castellanza; Assago
    """,
    "ES": """
        Alcobendas; Barcelona; Bilbao; Derio; Esplugues de Llobregat; Granada; Las Rozas; Madrid; Málaga; Mallorca; Oviedo;
        Pamplona; Salamanca; San Sebastián; Sant Cugat del Vallès; Santiago de Compostela; Seville; Tres Cantos; Valencia;
        Valladolid; Vigo; Zaragoza; Sant Joan Despí; Porriño
    """,
    "PT": "Braga; Cantanhede; Coimbra; Lisbon; Porto; Coronado; Trofa",
    "SE": "Gothenburg; Helsingborg; Huddinge; Karolinska; Kista; Linköping; Lund; Malmö; Mölndal; Sollentuna; Solna; Stockholm; "
    "Sundbyberg; Umeå; Uppsala; Västerås; Södertälje; Danderyd; Bromma",
    "DK": """
        Aalborg; Aarhus; Allerød; Ballerup; Birkerød; Bagsvaerd; Copenhagen; Frederiksberg; Glostrup; Hellerup; Hillerød; Hørsholm;
        Kongens Lyngby; Kvistgaard; Lyngby; Måløv; Odense; Søborg; Taastrup; Valby; Virum; Vedbaek; Gentofte
    """,
    "NO": "Bergen; Fornebu; Lysaker; Oslo; Stavanger; Tromsø; Trondheim; Bærum",
    "FI": "Espoo; Helsinki; Kuopio; Oulu; Tampere; Turku; Vantaa",
    "IS": "Reykjavik; Hafnarfjörður",
    "PL": "Gdańsk; Krakow; Lodz; Łódź; Poznan; Warsaw; Wroclaw; Katowice; Lublin; Celestynów; Olsztyn",
    "CZ": "Brno; Olomouc; Prague; Ostrava; Plzeň; Pilsen; Dolní Břežany",
    "SK": "Bratislava; Košice",
    "HU": "Budapest; Debrecen; Szeged; Pécs",
    "RO": "Bucharest; Cluj-Napoca; Timișoara",
    "BG": "Sofia",
    "GR": "Athens; Thessaloniki; Patras",
    "CY": "Limassol; Nicosia",
    "HR": "Zagreb",
    "SI": "Ljubljana; Novo Mesto",
    "RS": "Belgrade",
    "EE": "Tallinn; Tartu",
    "LV": "Riga; Olaine",
    "LT": "Vilnius; Kaunas",
    "MT": "Valletta; Sliema",
    "MC": "Monaco",
    "LI": "Vaduz",
    "GI": "Gibraltar",
    "UA": "Kyiv; Kiev; Lviv; Kharkiv",
    "RU": "Moscow; St. Petersburg; Saint Petersburg; Novosibirsk; Skolkovo; Kazan",
    "BY": "Minsk",
    "KZ": "Almaty; Astana",
    "UZ": "Tashkent",
    "GE": "Tbilisi",
    "AM": "Yerevan",
    "AZ": "Baku",
    "TR": "Ankara; Istanbul; İstanbul; Izmir; İzmir; Gebze; Kocaeli; Bursa",
    "IL": """
        Ashdod; Beer Sheva; Caesarea; Haifa; Herzliya; Hod Hasharon; Holon; Jerusalem; Kfar Saba; Kiryat Gat; Lod; Migdal HaEmek;
        Misgav; Modi'in; Ness Ziona; Netanya; Omer; Or Yehuda; Petach Tikva; Petah Tikva; Raanana; Ra'anana;
        Ramat Gan; Rehovot; Rosh Ha'ayin; Tel Aviv; Tirat Carmel; Yavne; Yeruham; Yokneam; Yoqneam; Givatayim; Shoham;
        Nazareth; Kiryat Shmona; Bnei Brak; Ramat HaSharon; Tel Hai
    """,
    "AE": "Abu Dhabi; Dubai; Sharjah; Ras Al Khaimah",
    "SA": "Riyadh; Jeddah; Dammam; Mecca; Medina; Thuwal",
    "QA": "Doha",
    "KW": "Kuwait City; Kuwait",
    "BH": "Manama",
    "OM": "Muscat",
    "JO": "Amman",
    "LB": "Beirut",
    "IQ": "Baghdad; Erbil",
    "IR": "Tehran",
    "EG": "Cairo; Giza",
    "MA": "Casablanca; Rabat",
    "DZ": "Algiers",
    "TN": "Tunis",
    "ZA": "Cape Town; Durban; Johannesburg; Pretoria; Midrand; Sandton; Stellenbosch; Centurion",
    "NG": "Abuja; Lagos",
    "GH": "Accra",
    "KE": "Nairobi",
    "UG": "Kampala; Entebbe",
    "RW": "Kigali",
    "TZ": "Dar es Salaam; Arusha",
    "ET": "Addis Ababa",
    "SN": "Dakar",
    "CD": "Kinshasa",
    "ZW": "Harare",
    "ZM": "Lusaka",
    "MU": "Port Louis; Ebene",
    "IN": """
        Ahmedabad; Alibag; Ankleshwar; Bangalore; Bengaluru; Bhopal; Chandigarh; Chennai; Coimbatore; Dehradun; Delhi; Gandhinagar;
        Goa; Gurgaon; Gurugram; Hyderabad; Indore; Jaipur; Kochi; Kolkata; Lucknow; Mumbai; Nagpur; Nashik; New Delhi; Noida; Pune;
        Rajkot; Surat; Thane; Vadodara; Visakhapatnam; Mysore; Mysuru; Panaji; Solan; Baddi
    """,
    "PK": "Islamabad; Karachi; Lahore",
    "BD": "Dhaka",
    "LK": "Colombo",
    "NP": "Kathmandu",
    "CN": """
        Beijing; Changchun; Changsha; Changzhou; Chengdu; Chongqing; Dalian; Dongguan; Foshan; Fuzhou; Guangzhou; Guiyang; Haikou;
        Hainan; Hangzhou; Harbin; Hefei; Hohhot; Huzhou; Jiaxing; Jinan; Kunming; Kunshan; Lanzhou; Lianyungang; Nanchang; Nanjing;
        Nanning; Nantong; Ningbo; Qingdao; Sanya; Shanghai; Shenyang; Shenzhen; Shijiazhuang; Suzhou; Taicang; Taiyuan; Taizhou; Tianjin;
        Urumqi; Weihai; Wenzhou; Wuhan; Wuxi; Xiamen; Xi'an; Xian; Xuzhou; Yangzhou; Yantai; Zhengzhou; Zhangjiang; Zhongshan;
        Zhuhai; Shaoxing; Jiangmen; Qianhai; Lishui; Boao; Zhuji
    """,
    "HK": "Hong Kong; Kowloon; Shatin; Sha Tin",
    "MO": "Macau; Macao",
    "TW": "Taipei; Taichung; Tainan; Kaohsiung; Hsinchu; Taoyuan; New Taipei; New Taipei City; Zhubei; Hsinchu City; Yilan; Nantou",
    "JP": """
        Akita; Chiba; Fujisawa; Fukuoka; Gifu; Hamamatsu; Hiroshima; Kagoshima; Kamakura; Kanagawa; Kanazawa; Kawasaki; Kobe;
        Kumamoto; Kyoto; Nagasaki; Nagoya; Nara; Niigata; Okayama; Osaka; Saitama; Sapporo; Sendai; Shizuoka; Suita; Takatsuki; Tokushima;
        Tokyo; Toyama; Tsukuba; Wakayama; Yamaguchi; Yokohama; Tsuruoka; Kitakyushu
    """,
    "KR": """
        Anyang; Bundang; Busan; Cheongju; Chuncheon; Daegu; Daejeon; Gangnam; Gwacheon; Gwangju; Gwanggyo; Gyeonggi; Gyeonggi-do;
        Hwaseong; Incheon; Jeju; Osong; Pangyo; Pohang; Pyeongtaek; Sejong; Seongnam; Seongnam-si; Seoul; Songdo; Suwon; Ulsan; Wonju;
        Yongin; Jeonju; Anseong; Hanam; Goyang
    """,
    "SG": "Singapore",
    "MY": "Cyberjaya; George Town; Johor Bahru; Kuala Lumpur; Penang; Petaling Jaya; Putrajaya; Shah Alam",
    "TH": "Bangkok; Chiang Mai; Nonthaburi",
    "VN": "Hanoi; Ho Chi Minh City; Da Nang",
    "PH": "Makati; Manila; Quezon City; Taguig; Pasig",
    "ID": "Bandung; Jakarta; Surabaya; Bekasi",
    "KH": "Phnom Penh",
    "MM": "Yangon",
    "MN": "Ulaanbaatar",
    "AU": """
        Adelaide; Brisbane; Canberra; Gold Coast; Hobart; Melbourne; Perth; Sydney; Wollongong; Clayton;
        Parkville; Macquarie Park; North Ryde; Darwin; Geelong; Bentley; Mulgrave; South Yarra; Camberwell; Toowong
    """,
    "NZ": "Auckland; Christchurch; Dunedin; Wellington; Tauranga",
    "BR": """
        Belo Horizonte; Brasília; Brasilia; Campinas; Curitiba; Florianópolis; Porto Alegre; Recife; Rio de Janeiro; Salvador;
        São Paulo; Sao Paulo; Goiânia; Anápolis; Barueri; Ribeirão Preto
    """,
    "MX": "Guadalajara; Mexico City; Monterrey; Tijuana; Puebla; Ciudad de México; Zapopan",
    "AR": "Buenos Aires; Pilar; Rosario; Córdoba",
    "CL": "Santiago",
    "CO": "Bogotá; Bogota; Cali; Medellín; Medellin; Barranquilla",
    "PE": "Lima",
    "EC": "Quito; Guayaquil",
    "UY": "Montevideo",
    "PY": "Asunción; Asuncion",
    "BO": "La Paz",
    "VE": "Caracas",
    "CR": "San José; Heredia; Alajuela",
    "PA": "Panama City",
    "GT": "Guatemala City",
    "DO": "Santo Domingo",
    "CU": "Havana",
    "BS": "Nassau",
    "BB": "Bridgetown",
    "KY": "Grand Cayman",
    "BM": "Pembroke",
    "JE": "St. Helier; Saint Helier",
    "GG": "St. Peter Port",
    "IM": "Douglas",
    # as likely in one country as in another
    None: """
        Aberdeen; Alexandria; Bedford; Bristol; Burlington; Cambridge; Chester; Concord;
        Durham; Enfield; Farnborough; Hamilton; Hull; Kingston; Lancaster; Newcastle; Newport; Peterborough; Plymouth; Portsmouth;
        Reading; Richmond; San Jose; Stratford; Victoria; Waterloo; Windsor; Worcester; Saint-Denis
    """,
}

# Cities with more than one written form.
_CITY_FORMS: dict[str, tuple[str, ...]] = {
    "Basel": ("Basle",),
    "Bern": ("Berne",),
    "Brussels": ("Bruxelles",),
    "Cologne": ("Köln",),
    "Copenhagen": ("København",),
    "Dusseldorf": ("Düsseldorf", "Duesseldorf"),
    "Fort Lauderdale": ("Ft. Lauderdale",),
    "Fort Washington": ("Ft. Washington",),
    "Fort Worth": ("Ft. Worth",),
    "Geneva": ("Genève",),
    "Ghent": ("Gent",),
    "Gothenburg": ("Göteborg",),
    "Krakow": ("Kraków", "Cracow"),
    "Liège": ("Liege",),
    "Lisbon": ("Lisboa",),
    "Malmö": ("Malmo",),
    "Milan": ("Milano",),
    "Montreal": ("Montréal",),
    "Mount Laurel": ("Mt. Laurel", "Mt Laurel"),
    "Munich": ("München", "Muenchen"),
    "Neuchâtel": ("Neuchatel",),
    "Nuremberg": ("Nürnberg",),
    "Porto": ("Oporto",),
    "Poznan": ("Poznań",),
    "Prague": ("Praha",),
    "Quebec City": ("Québec City", "Ville de Québec"),
    "Research Triangle Park": ("RTP",),
    "Reykjavik": ("Reykjavík",),
    "Rome": ("Roma",),
    "Seville": ("Sevilla",),
    "Søborg": ("Soeborg",),
    "St. Louis": ("Saint Louis", "St Louis"),
    "St. Paul": ("Saint Paul", "St Paul"),
    "Tübingen": ("Tuebingen", "Tubingen"),
    "Turin": ("Torino",),
    "Vienna": ("Wien",),
    "Warsaw": ("Warszawa",),
    "Washington, D.C.": ("Washington D.C.", "Washington, DC", "Washington DC"),
    "Wroclaw": ("Wrocław",),
    "Zurich": ("Zürich", "Zuerich"),
    "Málaga": ("Malaga",),
    "San Sebastián": ("San Sebastian",),
    "Hørsholm": ("Horsholm", "Hoersholm"),
    "Hillerød": ("Hillerod",),
    "Bagsvaerd": ("Bagsværd",),
    "Göttingen": ("Goettingen", "Gottingen"),
    "Würzburg": ("Wuerzburg", "Wurzburg"),
    "Gdańsk": ("Gdansk",),
    "Ho Chi Minh City": ("HCMC",),
}

# Name, short form, other written forms.
_US_STATES = """
    Alabama|AL|Ala.
    Alaska|AK
    Arizona|AZ|Ariz.
    Arkansas|AR|Ark.
    California|CA|Calif.|Cal.|Cali.
    Colorado|CO|Colo.
    Connecticut|CT|Conn.
    Delaware|DE|Del.
    District of Columbia|DC|D.C.
    Florida|FL|Fla.
    Georgia|GA|Ga.
    Hawaii|HI
    Idaho|ID|Ida.
    Illinois|IL|Ill.
    Indiana|IN|Ind.
    Iowa|IA
    Kansas|KS|Kan.|Kans.
    Kentucky|KY|Ky.
    Louisiana|LA|La.
    Maine|ME
    Maryland|MD|Md.
    Massachusetts|MA|Mass.
    Michigan|MI|Mich.
    Minnesota|MN|Minn.
    Mississippi|MS|Miss.
    Missouri|MO|Mo.
    Montana|MT|Mont.
    Nebraska|NE|Neb.|Nebr.
    Nevada|NV|Nev.
    New Hampshire|NH|N.H.
    New Jersey|NJ|N.J.
    New Mexico|NM|N.M.
    New York|NY|N.Y.
    North Carolina|NC|N.C.
    North Dakota|ND|N.D.
    Ohio|OH
    Oklahoma|OK|Okla.
    Oregon|OR|Ore.
    Pennsylvania|PA|Pa.|Penn.
    Rhode Island|RI|R.I.
    South Carolina|SC|S.C.
    South Dakota|SD|S.D.
    Tennessee|TN|Tenn.
    Texas|TX|Tex.
    Utah|UT
    Vermont|VT|Vt.
    Virginia|VA|Va.
    Washington|WA|Wash.|Washington State
    West Virginia|WV|W.Va.|W. Va.
    Wisconsin|WI|Wis.|Wisc.
    Wyoming|WY|Wyo.
    Puerto Rico|PR|P.R.
    U.S. Virgin Islands|VI|USVI
"""

_CANADIAN_PROVINCES = """
    Alberta|AB|Alta.
    British Columbia|BC|B.C.
    Manitoba|MB|Man.
    New Brunswick|NB|N.B.
    Newfoundland and Labrador|NL|Newfoundland|N.L.
    Nova Scotia|NS|N.S.
    Ontario|ON|Ont.
    Prince Edward Island|PE|PEI|P.E.I.
    Quebec|QC|Québec|Que.|PQ|Qué.
    Saskatchewan|SK|Sask.
    Yukon|YT
    Northwest Territories|NT|N.W.T.
    Nunavut|NU
"""

_AUSTRALIAN_STATES = """
    New South Wales|NSW|N.S.W.
    Victoria|VIC|Vic.
    Queensland|QLD|Qld.
    Western Australia|WA|W.A.
    South Australia|SA|S.A.
    Tasmania|TAS|Tas.
    Australian Capital Territory|ACT|A.C.T.
    Northern Territory|NT|N.T.
"""

# Parts of other countries that datelines write after a city: country, name, other forms.
_REGIONS = """
    GB|England|UK England
    GB|Scotland
    GB|Wales
    GB|Northern Ireland
    GB|Oxfordshire
    GB|Cambridgeshire
    GB|Hertfordshire
    GB|Surrey
    GB|Cheshire
    CN|Zhejiang|Zhejiang Province
    CN|Jiangsu|Jiangsu Province
    CN|Guangdong|Guangdong Province
    CN|Shandong|Shandong Province
    CN|Sichuan|Sichuan Province
    CN|Hubei|Hubei Province
    CN|Hunan|Hunan Province
    CN|Hebei|Hebei Province
    CN|Henan|Henan Province
    CN|Anhui|Anhui Province
    CN|Fujian|Fujian Province
    CN|Liaoning|Liaoning Province
    CN|Jilin|Jilin Province
    CN|Shaanxi|Shaanxi Province
    CN|Hainan Province
    IN|Gujarat
    IN|Telangana
    IN|Maharashtra
    IN|Karnataka
    IN|Tamil Nadu
    IN|Haryana
    IN|Uttar Pradesh
    IN|Andhra Pradesh
    IN|Himachal Pradesh
    IN|Madhya Pradesh
    IN|West Bengal
    IN|Punjab
    DE|Bavaria
    DE|Hesse
    DE|Baden-Württemberg
    DE|Saxony
    DE|North Rhine-Westphalia
    BR|SP
    BR|RJ
    ZA|Gauteng
    ZA|Western Cape
    JP|Kanagawa Prefecture
    JP|Osaka Prefecture
    KR|Gyeonggi Province
"""

# Code, name, other forms; after a semicolon the adjectives and peoples.
_COUNTRIES = """
    AE|United Arab Emirates|UAE|U.A.E.|Emirates;Emirati
    AF|Afghanistan;Afghan
    AL|Albania;Albanian
    AM|Armenia;Armenian
    AR|Argentina;Argentine|Argentinian
    AT|Austria;Austrian
    AU|Australia|AUS;Australian
    AZ|Azerbaijan;Azerbaijani
    BA|Bosnia and Herzegovina|Bosnia;Bosnian
    BB|Barbados
    BD|Bangladesh;Bangladeshi
    BE|Belgium|Belgique;Belgian
    BG|Bulgaria;Bulgarian
    BH|Bahrain;Bahraini
    BM|Bermuda
    BN|Brunei
    BO|Bolivia;Bolivian
    BR|Brazil|Brasil;Brazilian
    BS|Bahamas|The Bahamas
    BW|Botswana
    BY|Belarus;Belarusian
    CA|Canada;Canadian
    CD|Democratic Republic of the Congo|Democratic Republic of Congo|DRC;Congolese
    CH|Switzerland|Schweiz|Suisse;Swiss
    CI|Côte d'Ivoire|Ivory Coast
    CL|Chile;Chilean
    CM|Cameroon
    CN|China|People's Republic of China|P.R. China|PR China|P.R.C.|PRC|mainland China|Chinese mainland;Chinese
    CO|Colombia;Colombian
    CR|Costa Rica;Costa Rican
    CU|Cuba;Cuban
    CY|Cyprus;Cypriot
    CZ|Czech Republic|Czechia|The Czech Republic;Czech
    DE|Germany|Deutschland|GER;German
    DK|Denmark|Danmark;Danish
    DO|Dominican Republic;Dominican
    DZ|Algeria;Algerian
    EC|Ecuador;Ecuadorian
    EE|Estonia;Estonian
    EG|Egypt;Egyptian
    ES|Spain|España;Spanish
    ET|Ethiopia;Ethiopian
    EU|European Union|EU|E.U.|European Economic Area|EEA|European Community
    FI|Finland;Finnish
    FR|France;French
    GB|United Kingdom|UK|U.K.|Great Britain|The United Kingdom;British|English|Scottish|Welsh
    GE|Republic of Georgia;Georgian
    GH|Ghana;Ghanaian
    GR|Greece;Greek|Hellenic
    GT|Guatemala;Guatemalan
    HK|Hong Kong|Hong Kong SAR|Hong Kong S.A.R.|Hong Kong, China|HKSAR
    HN|Honduras;Honduran
    HR|Croatia;Croatian
    HU|Hungary;Hungarian
    ID|Indonesia;Indonesian
    IE|Ireland|Republic of Ireland|IRE;Irish
    IL|Israel;Israeli
    IN|India;Indian
    IQ|Iraq;Iraqi
    IR|Iran;Iranian
    IS|Iceland;Icelandic
    IT|Italy|Italia;Italian
    JM|Jamaica
    JO|Jordan;Jordanian
    JP|Japan;Japanese
    KE|Kenya;Kenyan
    KH|Cambodia;Cambodian
    KR|South Korea|Republic of Korea|Korea|S. Korea|ROK;South Korean|Korean
    KW|Kuwait;Kuwaiti
    KY|Cayman Islands
    KZ|Kazakhstan;Kazakh|Kazakhstani
    LA|Laos
    LB|Lebanon;Lebanese
    LI|Liechtenstein
    LK|Sri Lanka;Sri Lankan
    LR|Liberia
    LT|Lithuania;Lithuanian
    LU|Luxembourg
    LV|Latvia;Latvian
    MA|Morocco;Moroccan
    MC|Monaco
    MD|Moldova
    ME|Montenegro
    MG|Madagascar
    MK|North Macedonia
    MM|Myanmar
    MN|Mongolia
    MO|Macau|Macao|Macau SAR|Macao SAR
    MT|Malta;Maltese
    MU|Mauritius
    MW|Malawi
    MX|Mexico|México;Mexican
    MY|Malaysia;Malaysian
    MZ|Mozambique
    NG|Nigeria;Nigerian
    NL|Netherlands|The Netherlands|Holland|Nederland;Dutch
    NO|Norway|Norge;Norwegian
    NP|Nepal;Nepalese
    NZ|New Zealand|Aotearoa
    OM|Oman;Omani
    PA|Panama;Panamanian
    PE|Peru;Peruvian
    PH|Philippines|The Philippines;Philippine|Filipino
    PK|Pakistan;Pakistani
    PL|Poland|Polska;Polish
    PT|Portugal;Portuguese
    PY|Paraguay;Paraguayan
    QA|Qatar;Qatari
    RO|Romania;Romanian
    RS|Serbia;Serbian
    RU|Russia|Russian Federation|The Russian Federation;Russian
    RW|Rwanda;Rwandan
    SA|Saudi Arabia|Kingdom of Saudi Arabia|KSA|K.S.A.;Saudi|Saudi Arabian
    SE|Sweden|Sverige;Swedish
    SG|Singapore;Singaporean
    SI|Slovenia;Slovenian
    SK|Slovakia|Slovak Republic;Slovak
    SL|Sierra Leone
    SN|Senegal;Senegalese
    SV|El Salvador
    SY|Syria;Syrian
    TH|Thailand;Thai
    TN|Tunisia;Tunisian
    TR|Turkey|Türkiye|Turkiye;Turkish
    TT|Trinidad and Tobago
    TW|Taiwan|Taiwan, China|Taiwan R.O.C.;Taiwanese
    TZ|Tanzania;Tanzanian
    UA|Ukraine;Ukrainian
    UG|Uganda;Ugandan
    US|United States|United States of America|U.S.|US|USA|U.S.A.|The United States;American
    UY|Uruguay;Uruguayan
    UZ|Uzbekistan;Uzbek
    VE|Venezuela;Venezuelan
    VN|Vietnam|Viet Nam;Vietnamese
    ZA|South Africa;South African
    ZM|Zambia;Zambian
    ZW|Zimbabwe;Zimbabwean
"""


def _lines(block: str) -> list[list[str]]:
    return [line.strip().split("|") for line in block.strip().splitlines()]


def _cities() -> list[PlaceTerm]:
    return [
        PlaceTerm(name=name, kind="city", country=country, variants=_CITY_FORMS.get(name, ()))
        for country, names in _CITIES.items()
        for name in " ".join(names.split()).split("; ")
    ]


def _states(block: str, country: str, kind: str) -> list[PlaceTerm]:
    return [
        PlaceTerm(name=name, kind=kind, country=country, variants=(short, *forms), region=short)
        for name, short, *forms in _lines(block)
    ]


def _regions() -> list[PlaceTerm]:
    return [
        PlaceTerm(name=name, kind="region", country=country, variants=tuple(forms))
        for country, name, *forms in _lines(_REGIONS)
    ]


def _countries() -> list[PlaceTerm]:
    rows = []
    for line in _COUNTRIES.strip().splitlines():
        forms, _, peoples = line.strip().partition(";")
        code, name, *variants = forms.split("|")
        rows.append(PlaceTerm(name=name, kind="country", country=code, variants=tuple(variants)))
        rows += [PlaceTerm(name=people, kind="demonym", country=code) for people in peoples.split("|") if people]
    return rows


PLACES: tuple[PlaceTerm, ...] = (
    *_cities(),
    *_states(_US_STATES, "US", "state"),
    *_states(_CANADIAN_PROVINCES, "CA", "province"),
    *_states(_AUSTRALIAN_STATES, "AU", "state"),
    *_regions(),
    *_countries(),
)
