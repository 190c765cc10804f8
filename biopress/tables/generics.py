"""Nonproprietary names that no stem gives away, and the words that stand after a nonproprietary name as part of it."""

from __future__ import annotations

from typing import Final

__all__ = ["ENDOGENOUS", "ISOTOPES", "OLD_GENERICS", "SALTS"]

# Long-known substances: several companies sell them, so two brands with one of these names are two products.
OLD_GENERICS: Final[frozenset[str]] = frozenset(
    (
        "acamprosate acetaminophen acetazolamide acetylcysteine aciclovir acyclovir adapalene albendazole albuterol "
        "alendronate allopurinol amantadine amikacin amiodarone amitriptyline amlodipine amoxicillin amphetamine "
        "amphotericin ampicillin anagrelide anastrozole apomorphine aripiprazole aspirin atenolol atorvastatin "
        "atropine azacitidine azathioprine azelastine azithromycin baclofen belladonna bendamustine benzocaine "
        "benzphetamine berberine betamethasone bevacizumab bicalutamide bisoprolol bleomycin brinzolamide bucillamine "
        "bumetanide bupivacaine buprenorphine bupropion buspirone busulfan butorphanol cabergoline caffeine "
        "cannabidiol cannabigerol capecitabine capsaicin captopril carbamazepine carbidopa carboplatin carfilzomib "
        "carmustine carvedilol cefazolin cefepime ceftriaxone celecoxib cephalexin cetirizine chlorhexidine "
        "chloroquine chlorpromazine chlorthalidone cholecalciferol cisplatin citalopram cladribine clarithromycin "
        "clindamycin clobetasol clofazimine clomiphene clonazepam clonidine clopidogrel clotrimazole clozapine "
        "codeine colchicine colistin cortisone cyclobenzaprine cyclophosphamide cycloserine cyclosporine cysteamine "
        "cytarabine dacarbazine dactinomycin dalfampridine dantrolene dapsone daptomycin daunorubicin decitabine "
        "deferoxamine desmopressin dexamethasone dexmedetomidine dexmethylphenidate dextroamphetamine "
        "dextromethorphan diazepam diclofenac digoxin diltiazem dimenhydrinate diphenhydramine disulfiram dobutamine "
        "docetaxel donepezil dopamine doxepin doxorubicin doxycycline dronabinol droperidol duloxetine enalapril "
        "enoxaparin ephedrine epinephrine epirubicin erythromycin escitalopram esketamine esomeprazole estradiol "
        "eszopiclone ethinyl etomidate etoposide everolimus exemestane famotidine fenfluramine fenofibrate fentanyl "
        "finasteride fluconazole fludarabine fluorouracil fluoxetine fluphenazine flutamide fluticasone fluvoxamine "
        "folinic formoterol fosfomycin fulvestrant furosemide gabapentin galantamine gemcitabine gentamicin "
        "glatiramer glimepiride glipizide glucagon glyburide glycopyrrolate granisetron guaifenesin guanfacine "
        "haloperidol heparin hydralazine hydrochlorothiazide hydrocodone hydrocortisone hydromorphone "
        "hydroxychloroquine hydroxyprogesterone hydroxyurea hydroxyzine hypericin ibuprofen idarubicin ifosfamide "
        "imatinib imipenem imipramine imiquimod indomethacin insulin ipratropium irinotecan isoniazid isotretinoin "
        "itraconazole ivermectin ketamine ketoconazole ketorolac labetalol lactulose lamivudine lamotrigine "
        "lanreotide lansoprazole latanoprost leflunomide letrozole leucovorin leuprolide levetiracetam levocetirizine "
        "levodopa levofloxacin levonorgestrel levothyroxine lidocaine linezolid liothyronine lisdexamfetamine "
        "lisinopril lithium lofexidine loperamide loratadine lorazepam losartan lurasidone mannitol mebendazole "
        "medroxyprogesterone mefloquine megestrol melatonin meloxicam melphalan memantine meperidine mepivacaine "
        "mercaptopurine meropenem mesalamine mesna metformin methadone methamphetamine methotrexate methoxsalen "
        "methyldopa methylene methylphenidate methylprednisolone metoclopramide metolazone metoprolol metronidazole "
        "mexiletine micafungin miconazole midazolam midodrine mifepristone milrinone minocycline minoxidil "
        "mirtazapine misoprostol mitomycin mitoxantrone modafinil mometasone montelukast morphine moxifloxacin "
        "mupirocin mycophenolate nadolol nafcillin nalbuphine nalmefene naloxone naltrexone naproxen niacin "
        "nicardipine nicotine nifedipine nimodipine nitazoxanide nitisinone nitrofurantoin nitroglycerin "
        "norepinephrine norethindrone nortriptyline nystatin octreotide ofloxacin olanzapine omeprazole ondansetron "
        "oxaliplatin oxcarbazepine oxybutynin oxycodone oxymetazoline oxytocin paclitaxel paliperidone pamidronate "
        "pantoprazole paracetamol paroxetine pemetrexed penicillamine penicillin pentamidine pentobarbital perampanel "
        "phenobarbital phentermine phentolamine phenylephrine phenytoin pilocarpine pioglitazone piperacillin "
        "podofilox pramipexole prasterone pravastatin praziquantel prazosin prednisolone prednisone pregabalin "
        "primaquine probenecid prochlorperazine progesterone promethazine propofol propranolol propylthiouracil "
        "pseudoephedrine psilocybin pyrazinamide pyridostigmine pyrimethamine quetiapine quinidine quinine rapamycin "
        "rasagiline remifentanil ribavirin rifabutin rifampicin rifampin rifaximin riluzole risperidone ritonavir "
        "rivastigmine rizatriptan rocuronium ropinirole ropivacaine salbutamol salmeterol scopolamine selegiline "
        "semaglutide sertraline sevoflurane sildenafil silodosin simethicone simvastatin sirolimus sitagliptin "
        "solifenacin sotalol spironolactone streptomycin streptozocin succinylcholine sucralfate sufentanil "
        "sulfamethoxazole sulfasalazine sulindac sumatriptan tacrolimus tadalafil tamoxifen tamsulosin tazarotene "
        "temazepam temozolomide terazosin terbinafine terbutaline teriparatide testosterone tetrabenazine tetracaine "
        "tetracycline tetrahydrocannabinol thalidomide theophylline thiotepa thymoglobulin thyroxine ticagrelor "
        "timolol tinidazole tizanidine tobramycin topiramate topotecan tramadol trazodone treprostinil tretinoin "
        "triamcinolone trientine trifluridine trimethoprim ursodiol valacyclovir valganciclovir valproate valsartan "
        "vancomycin varenicline vecuronium venlafaxine verapamil vigabatrin vinblastine vincristine vinorelbine "
        "warfarin zidovudine ziprasidone zoledronate zolmitriptan zolpidem zonisamide "
    ).split()
)

# Those of them that the body makes itself: a laboratory's value as often as a drug.
ENDOGENOUS: Final[frozenset[str]] = frozenset(
    (
        "aspirin caffeine cortisone dopamine epinephrine estradiol glucagon heparin hydrocortisone insulin "
        "levothyroxine lithium melatonin niacin nicotine norepinephrine oxytocin progesterone testosterone thyroxine "
    ).split()
)

# Second words of a name: the salt, the ester, the prodrug. They belong to the name, the hydrates and esters too.
SALTS: Final[frozenset[str]] = frozenset(
    (
        "acetate acetonide acid alafenamide anhydrous arginine aspart aspartate axetil benzoate besilate besylate "
        "bitartrate bromide calcium camsylate caproate carbonate chloride choline citrate cypionate decanoate degludec "
        "detemir dihydrate dihydrochloride dimesylate diolamine dipropionate disodium disoproxil ditosylate edisylate "
        "efsitora embonate enanthate erbumine esylate etabonate etexilate etzadroxil fumarate furoate glargine "
        "gluceptate gluconate glulisine hcl hemifumarate hemihydrate hexacetonide hexanoate hyclate hydrate "
        "hydrobromide hydrochloride icodec iodide lactate lauroxil lispro lysine magnesium malate maleate malonate "
        "marboxil medoxomil meglumine mepesuccinate mesilate mesylate mofetil monohydrate napsylate nitrate olamine "
        "orotate oxalate palmitate pamoate phosphate pivoxil potassium propionate proxetil saccharate salicylate sodium "
        "stearate succinate sulfate sulphate tannate tartrate tosilate tosylate trifluoroacetate trihydrate trisodium "
        "tromethamine undecanoate ursodeoxycholate valerate xinafoate "
    ).split()
)

# Chemical symbols of the isotopes in radiopharmaceuticals.
ISOTOPES: Final[str] = (
    r"(?:18F|F[- ]?18|68Ga|Ga[- ]?68|64Cu|Cu[- ]?64|67Cu|Cu[- ]?67|61Cu|89Zr|Zr[- ]?89|124I|I[- ]?124|131I|I[- ]?131|123I|I[- ]?123|125I|177Lu|Lu[- ]?177"
    r"|225Ac|Ac[- ]?225|212Pb|Pb[- ]?212|203Pb|211At|At[- ]?211|161Tb|90Y|Y[- ]?90|223Ra|Ra[- ]?223|227Th|99mTc|Tc[- ]?99m|111In|In[- ]?111|11C|C[- ]?11|82Rb"
    r"|13N|188Re|186Re|153Sm|89Sr)"
)
