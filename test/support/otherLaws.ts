/**
 * Laws that nobody may take for a slip in the title or the year of another one, whether the register has them or not.
 * Their titles are those of legislation.gov.uk.
 */
export const otherLaws: readonly string[] = `
  Abortion Act 1967
  Access to Health Records Act 1990
  Administration of Justice Act 1970
  Adoption and Children Act 2002
  Agricultural Holdings Act 1986
  Air Navigation Order 2016
  Animal Health Act 1981
  Anti-terrorism, Crime and Security Act 2001
  Arbitration Act 1996
  Architects Act 1997
  Armed Forces Act 2006
  Asylum and Immigration Act 1996
  Bail Act 1976
  Banking and Financial Dealings Act 1971
  Births and Deaths Registration Act 1953
  Bribery Act 2010
  British Nationality Act 1981
  Building Act 1984
  Building Regulations 2010
  Building Safety Act 2022
  Burial Act 1857
  Bus Services Act 2017
  Care and Support (Charging and Assessment of Resources) Regulations 2014
  Carriage of Dangerous Goods and Use of Transportable Pressure Equipment Regulations 2009
  Channel Tunnel Act 1987
  Child Benefit Act 2005
  Child Support Act 1991
  Childcare Act 2006
  Chronically Sick and Disabled Persons Act 1970
  Civil Aviation Act 1982
  Civil Contingencies Act 2004
  Civil Liability (Contribution) Act 1978
  Clean Air Act 1993
  Climate Change Act 2008
  Commonhold and Leasehold Reform Act 2002
  Compensation Act 2006
  Construction (Design and Management) Regulations 2015
  Consumers, Estate Agents and Redress Act 2007
  Control of Asbestos Regulations 2012
  Control of Lead at Work Regulations 2002
  Control of Major Accident Hazards Regulations 2015
  Control of Pollution Act 1974
  Control of Vibration at Work Regulations 2005
  Coroners and Justice Act 2009
  Corporate Manslaughter and Corporate Homicide Act 2007
  Countryside and Rights of Way Act 2000
  Courts Act 2003
  Cremation (England and Wales) Regulations 2008
  Crime and Disorder Act 1998
  Criminal Justice Act 2003
  Criminal Justice and Public Order Act 1994
  Criminal Law Act 1977
  Customs and Excise Management Act 1979
  Dangerous Dogs Act 1991
  Dangerous Substances and Explosive Atmospheres Regulations 2002
  Data (Use and Access) Act 2025
  Deregulation Act 2015
  Digital Economy Act 2017
  Disabled Persons (Services, Consultation and Representation) Act 1986
  Dogs Act 1871
  Domestic Abuse Act 2021
  Drivers' Hours (Goods Vehicles) Regulations 1987
  Education (Pupil Registration) (Wales) Regulations 2010
  Education Act 1996
  Education and Inspections Act 2006
  Education and Skills Act 2008
  Electricity (Standards of Performance) Regulations 2015
  Electricity at Work Regulations 1989
  Electronic Communications Act 2000
  Employment Act 2002
  Employment Agencies Act 1973
  Employment Relations Act 1999
  Employment Tribunals Act 1996
  Energy Act 2013
  Environmental Information Regulations 2004
  Environmental Permitting (England and Wales) Regulations 2007
  Environmental Protection Act 1990
  Equal Pay Act 1970
  Equality Act 2006
  Estate Agents Act 1979
  European Union (Withdrawal) Act 2018
  Explosives Regulations 2014
  Factories Act 1961
  Family Law Act 1996
  Fatal Accidents Act 1976
  Finance Act 2023
  Financial Guidance and Claims Act 2018
  Financial Services Act 2012
  Fire and Rescue Services Act 2004
  Fire Safety (England) Regulations 2022
  Fire Safety Act 2021
  Firearms Act 1968
  Food Additives Regulations 2013
  Food Standards Act 1999
  Forgery and Counterfeiting Act 1981
  Gangmasters (Licensing) Act 2004
  Gas (Standards of Performance) Regulations 2005
  Gas Act 1986
  Gas Safety (Installation and Use) Regulations 1998
  Gas Safety (Management) Regulations 1996
  Goods Vehicles (Licensing of Operators) Act 1995
  Greater London Authority Act 1999
  Guard Dogs Act 1975
  Hallmarking Act 1973
  Health and Safety (Consultation with Employees) Regulations 1996
  Health and Safety (Young Persons) Regulations 1997
  Health and Safety Information for Employees Regulations 1989
  Health and Social Care Act 2012
  Highways Act 1980
  Homes (Fitness for Human Habitation) Act 2018
  Housing and Planning Act 2016
  Human Fertilisation and Embryology Act 1990
  Human Medicines Regulations 2012
  Human Tissue Act 2004
  Immigration Act 2014
  Immigration and Asylum Act 1999
  Immigration, Asylum and Nationality Act 2006
  Income Tax Act 2007
  Insurance Act 2015
  Ionising Radiations Regulations 2017
  Land Registration Act 2002
  Law of Property (Miscellaneous Provisions) Act 1989
  Law of Property Act 1925
  Law Reform (Contributory Negligence) Act 1945
  Leasehold Reform (Ground Rent) Act 2022
  Leasehold Reform Act 1967
  Legal Services Act 2007
  Libel Act 1843
  Limitation Act 1980
  Litter Act 1983
  Local Government Act 2000
  Magistrates' Courts Act 1980
  Marriage Act 1949
  Marriage Act 1983
  Matrimonial Causes Act 1973
  Meat (Official Controls Charges) Regulations 2009
  Medical Devices Regulations 2002
  Merchant Shipping Act 1995
  Misuse of Drugs Regulations 2001
  Motor Vehicles (Wearing of Seat Belts) Regulations 1993
  National Assistance Act 1948
  National Health Service Act 2006
  National Insurance Act 1911
  Noise Act 1996
  Notification of Installations Regulations 1982
  Nuclear Installations Act 1965
  Nursing and Midwifery Order 2001
  Obscene Publications Act 1959
  Offices, Shops and Railway Premises Act 1963
  Official Secrets Act 1989
  Online Safety Act 2023
  Party Wall etc. Act 1996
  Patents Act 1977
  Pawnbrokers Act 1872
  Payment of Wages Act 1960
  Pedlars Act 1881
  Performing Animals Act 1925
  Pet Animals Act 1951
  Planning Act 2008
  Poisons Act 1972
  Police Act 1996
  Police and Criminal Evidence Act 1984
  Pollution Prevention and Control Act 1999
  Postal Services Act 2011
  Powers of Attorney Act 1971
  Prevention of Damage by Pests Act 1949
  Prices Act 1974
  Prison Act 1952
  Private Security Industry Act 2001
  Protection from Eviction Act 1977
  Protection of Animals Act 1911
  Public Health (Control of Disease) Act 1984
  Public Health Act 1936
  Public Order Act 1986
  Public Passenger Vehicles Act 1981
  Racial and Religious Hatred Act 2006
  Radio Equipment Regulations 2017
  Railways (Penalty Fares) Regulations 1994
  Railways Act 1993
  Railways and Transport Safety Act 2003
  Recreational Craft Regulations 2017
  Regulated Services (Registration) (Wales) Regulations 2017
  Regulation of Care (Scotland) Act 2001
  Regulation of Railways Act 1873
  Regulation of Railways Act 1889
  Rehabilitation of Offenders Act 1974
  Reservoirs Act 1975
  Road Safety Act 2006
  Road Traffic Regulation Act 1984
  Road Vehicles (Construction and Use) Regulations 1986
  Safeguarding Vulnerable Groups Act 2006
  Sale of Food (Weights and Measures) Act 1984
  Scotland Act 1998
  Scrap Metal Dealers Act 2013
  Separation of Waste (England) Regulations 2024
  Serious Crime Act 2015
  Sexual Offences (Amendment) Act 2000
  Simple Pressure Vessels Regulations 2016
  Single Use Carrier Bags Charge (Wales) Regulations 2010
  Slavery Abolition Act 1833
  Social Security Act 1998
  Special Educational Needs and Disability Act 2001
  Sports Grounds Safety Authority Act 2011
  Statute Law (Repeals) Act 1995
  Sunday Trading Act 1994
  Taxes Management Act 1970
  Telecommunications Act 1984
  Theatres Act 1968
  Theft Act 1978
  Torts (Interference with Goods) Act 1977
  Town and Country Planning Act 1990
  Trade Union Act 2016
  Transport Act 2000
  Treasure Act 1996
  Tribunals, Courts and Enforcement Act 2007
  Trustee Act 2000
  Universal Credit (Transitional Provisions) Regulations 2013
  Value Added Tax Act 1994
  Vehicle Excise and Registration Act 1994
  Veterinary Surgeons Act 1966
  Video Recordings Act 2010
  Violent Crime Reduction Act 2006
  Wages Act 1986
  Warm Homes Act 2000
  Waste Batteries (Scotland) Regulations 2009
  Water Act 2014
  Water Supply (Water Fittings) Regulations (Northern Ireland) 2009
  Water Supply (Water Fittings) Regulations 1999
  Welfare Reform Act 2012
  Wildlife and Countryside Act 1981
  Wireless Telegraphy Act 2006
  Work and Families Act 2006
  Workplace (Health, Safety and Welfare) Regulations 1992
  Young Persons (Employment) Act 1938
  Zoo Licensing Act 1981
`
  .trim()
  .split(/\n\s*/);
