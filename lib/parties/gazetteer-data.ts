/**
 * Actors of the region and of its news, one a line:
 *
 *     id|kind|side|English name|Arabic name|other Arabic names…
 *
 * The id is unique and stays. The kind is one of `PartyKind`. The side is a country's id where the actor belongs to that
 * state's government or speaks for it, the id of a side in `sides.ts` where it stands on one in a known dispute, or empty. The
 * first Arabic name is shown; every name is found with or without «حركة», «تنظيم», «قناة» and the like in front. An actor is
 * named as it names itself, or as wire agencies neutrally name it; a name that judges («ميليشيا …») is no first name.
 *
 * A state's own organs (army, ministries, parliament, «الخارجية التركية») need no line: `organs.ts` reads them.
 */
export const ACTORS = `
sana|agency|syria|SANA|وكالة الأنباء السورية سانا|سانا|الوكالة العربية السورية للأنباء|وكالة الأنباء السورية|وكالة سانا
syriatv-state|media|syria|Syrian state television|التلفزيون السوري|التلفزيون العربي السوري|الإخبارية السورية|الفضائية السورية|التلفزيون الرسمي السوري
alwatan-sy|media|syria|Al-Watan (Syria)|الوطن السورية|صحيفة الوطن السورية
ndf|armed|syria|National Defence Forces|قوات الدفاع الوطني|الدفاع الوطني
baath-sy|party|syria|Baath Party|حزب البعث العربي الاشتراكي|حزب البعث|البعث
etilaf|opposition|syria-opposition|Syrian National Coalition|الائتلاف الوطني لقوى الثورة والمعارضة السورية|الائتلاف الوطني السوري|الائتلاف السوري المعارض|الائتلاف السوري|الائتلاف الوطني|ائتلاف المعارضة السورية
snc|opposition|syria-opposition|Syrian National Council|المجلس الوطني السوري
hnc|opposition|syria-opposition|Syrian Negotiation Commission|الهيئة العليا للمفاوضات|هيئة التفاوض السورية|هيئة التفاوض
sig|government|syria-opposition|Syrian Interim Government|الحكومة السورية المؤقتة|الحكومة المؤقتة
salvation|government|hts|Syrian Salvation Government|حكومة الإنقاذ السورية|حكومة الإنقاذ
fsa|armed|syria-opposition|Free Syrian Army|الجيش السوري الحر|الجيش الحر
sna|armed|syria-opposition|Syrian National Army|الجيش الوطني السوري
fatahhalab|armed|syria-opposition|Army of Conquest|جيش الفتح
jaishislam|armed|syria-opposition|Jaysh al-Islam|جيش الإسلام
ahrar|armed|syria-opposition|Ahrar al-Sham|أحرار الشام|حركة أحرار الشام الإسلامية
nureddin|armed|syria-opposition|Nour al-Din al-Zenki|حركة نور الدين الزنكي|نور الدين الزنكي
faylaqsham|armed|syria-opposition|Faylaq al-Sham|فيلق الشام
faylaqrahman|armed|syria-opposition|Faylaq al-Rahman|فيلق الرحمن
nlf|armed|syria-opposition|National Front for Liberation|الجبهة الوطنية للتحرير
levantfront|armed|syria-opposition|Levant Front|الجبهة الشامية
hts|armed|hts|Hayat Tahrir al-Sham|هيئة تحرير الشام|تحرير الشام|جبهة النصرة|النصرة|جبهة فتح الشام|فتح الشام
sdf|armed|sdf|Syrian Democratic Forces|قوات سوريا الديمقراطية|قوات سورية الديمقراطية|قسد
ypg|armed|sdf|YPG|وحدات حماية الشعب|وحدات حماية الشعب الكردية|الوحدات الكردية
pyd|party|sdf|PYD|حزب الاتحاد الديمقراطي|حزب الاتحاد الديمقراطي الكردي
aanes|government|sdf|Autonomous Administration|الإدارة الذاتية لشمال وشرق سوريا|الإدارة الذاتية|الإدارة الذاتية الكردية
asayish-sy|security|sdf|Asayish (Syria)|قوى الأمن الداخلي الأسايش|الأسايش
enks|opposition||Kurdish National Council|المجلس الوطني الكردي
sohr|organisation||Syrian Observatory for Human Rights|المرصد السوري لحقوق الإنسان|المرصد السوري
snhr|organisation||Syrian Network for Human Rights|الشبكة السورية لحقوق الإنسان
whitehelmets|rescue||White Helmets|الدفاع المدني السوري|الخوذ البيضاء
sarc|rescue||Syrian Arab Red Crescent|الهلال الأحمر العربي السوري|الهلال الأحمر السوري
syriatv|media|syria-opposition|Syria TV|تلفزيون سوريا
orient|media|syria-opposition|Orient|أورينت|قناة أورينت|أورينت نت
enabbaladi|media||Enab Baladi|عنب بلدي
is|armed|islamic-state|Islamic State|تنظيم الدولة الإسلامية|تنظيم الدولة|داعش|تنظيم داعش|الدولة الإسلامية|تنظيم الدولة الإسلامية في العراق والشام
amaq|agency|islamic-state|Amaq|وكالة أعماق|أعماق
qaeda|armed|qaeda|Al-Qaeda|تنظيم القاعدة|القاعدة
aqap|armed|qaeda|AQAP|تنظيم القاعدة في جزيرة العرب|القاعدة في جزيرة العرب|أنصار الشريعة
aqim|armed|qaeda|AQIM|القاعدة في بلاد المغرب الإسلامي|تنظيم القاعدة ببلاد المغرب الإسلامي
jnim|armed|qaeda|JNIM|جماعة نصرة الإسلام والمسلمين|نصرة الإسلام والمسلمين
shabaab|armed|shabaab|Al-Shabaab|حركة الشباب|حركة الشباب المجاهدين|الشباب المجاهدين|الشباب الصومالية
bokoharam|armed||Boko Haram|بوكو حرام|جماعة بوكو حرام
taliban|armed||Taliban|حركة طالبان|طالبان
hashd|armed|iraq|Popular Mobilisation Forces|الحشد الشعبي|هيئة الحشد الشعبي|قوات الحشد الشعبي
kataibhezbollah|armed|iran-axis|Kataib Hezbollah|كتائب حزب الله|كتائب حزب الله العراقي
asaib|armed|iran-axis|Asaib Ahl al-Haq|عصائب أهل الحق|حركة عصائب أهل الحق
nujaba|armed|iran-axis|Harakat al-Nujaba|حركة النجباء|النجباء
badr|party||Badr Organisation|منظمة بدر
iri|armed|iran-axis|Islamic Resistance in Iraq|المقاومة الإسلامية في العراق
peshmerga|army|kurdistan|Peshmerga|البيشمركة|قوات البيشمركة|البشمركة
krg|government|kurdistan|Kurdistan Regional Government|حكومة إقليم كردستان|حكومة كردستان|إقليم كردستان
kdp|party||KDP|الحزب الديمقراطي الكردستاني
puk|party||PUK|الاتحاد الوطني الكردستاني
sadr|party||Sadrist Movement|التيار الصدري
dawa|party||Islamic Dawa Party|حزب الدعوة الإسلامية|حزب الدعوة
dawlatqanun|party||State of Law|ائتلاف دولة القانون|دولة القانون
fatah-iq|party||Fatah Alliance|تحالف الفتح
coordination|party||Coordination Framework|الإطار التنسيقي
hikma|party||Hikma Movement|تيار الحكمة الوطني|تيار الحكمة
taqaddum|party||Taqaddum|حزب تقدم|تحالف تقدم
wataniya-iq|party||Wataniya|ائتلاف الوطنية
isci|party||Islamic Supreme Council of Iraq|المجلس الأعلى الإسلامي العراقي|المجلس الأعلى الإسلامي
sistani|religious||Najaf religious authority|المرجعية الدينية في النجف|المرجعية الدينية العليا|المرجعية الدينية
ina|agency|iraq|INA|وكالة الأنباء العراقية|واع
iraqiya|media|iraq|Al-Iraqiya|العراقية الإخبارية|شبكة الإعلام العراقي
sumaria|media||Alsumaria|السومرية نيوز|السومرية
rudaw|media|kurdistan|Rudaw|شبكة رووداو|رووداو|رووداو الإعلامية
shafaq|agency||Shafaq News|شفق نيوز|وكالة شفق نيوز
iraqjointops|army|iraq|Iraqi Joint Operations Command|قيادة العمليات المشتركة العراقية|قيادة العمليات المشتركة|خلية الإعلام الأمني|الإعلام الحربي العراقي
ctservice|army|iraq|Iraqi Counter-Terrorism Service|جهاز مكافحة الإرهاب
hezbollah|armed|hezbollah|Hezbollah|حزب الله|حزب الله اللبناني|المقاومة الإسلامية في لبنان|المقاومة الإسلامية
amal|party||Amal Movement|حركة أمل
future|party||Future Movement|تيار المستقبل
fpm|party||Free Patriotic Movement|التيار الوطني الحر
lf|party||Lebanese Forces|القوات اللبنانية|حزب القوات اللبنانية
kataeb|party||Kataeb|حزب الكتائب اللبنانية|الكتائب اللبنانية|حزب الكتائب
psp|party||Progressive Socialist Party|الحزب التقدمي الاشتراكي|التقدمي الاشتراكي
marada|party||Marada|تيار المردة
ssnp|party||SSNP|الحزب السوري القومي الاجتماعي
nna|agency|lebanon|NNA|الوكالة الوطنية للإعلام
almanar|media|hezbollah|Al-Manar|قناة المنار|المنار
almayadeen|media||Al Mayadeen|قناة الميادين|الميادين
lbci|media||LBCI|المؤسسة اللبنانية للإرسال|إل بي سي|ال بي سي
mtv-lb|media||MTV Lebanon|إم تي في اللبنانية
aljadeed|media||Al Jadeed|قناة الجديد|الجديد
annahar|media||An-Nahar|صحيفة النهار|النهار اللبنانية|جريدة النهار
alakhbar|media||Al-Akhbar|صحيفة الأخبار اللبنانية|الأخبار اللبنانية
unifil|international||UNIFIL|قوة الأمم المتحدة المؤقتة في لبنان|اليونيفيل|يونيفيل|قوات اليونيفيل
bkirki|religious||Maronite Patriarchate|البطريركية المارونية|بكركي
pa|government|palestine|Palestinian Authority|السلطة الفلسطينية|السلطة الوطنية الفلسطينية
plo|government|palestine|PLO|منظمة التحرير الفلسطينية|منظمة التحرير
fatah|party|palestine|Fatah|حركة فتح|حركة التحرير الوطني الفلسطيني
pnc|parliament|palestine|Palestinian National Council|المجلس الوطني الفلسطيني
plc|parliament||Palestinian Legislative Council|المجلس التشريعي الفلسطيني|المجلس التشريعي
hamas|armed|palestine-factions|Hamas|حركة المقاومة الإسلامية حماس|حماس|حركة حماس|حركة المقاومة الإسلامية
qassam|armed|palestine-factions|Al-Qassam Brigades|كتائب عز الدين القسام|كتائب القسام|كتائب الشهيد عز الدين القسام|القسام
pij|armed|palestine-factions|Palestinian Islamic Jihad|حركة الجهاد الإسلامي في فلسطين|الجهاد الإسلامي|حركة الجهاد الإسلامي
saraya|armed|palestine-factions|Al-Quds Brigades|سرايا القدس
pflp|armed|palestine-factions|PFLP|الجبهة الشعبية لتحرير فلسطين|الجبهة الشعبية
dflp|armed|palestine-factions|DFLP|الجبهة الديمقراطية لتحرير فلسطين|الجبهة الديمقراطية
prc-gaza|armed|palestine-factions|Popular Resistance Committees|لجان المقاومة في فلسطين|ألوية الناصر صلاح الدين
aqsamartyrs|armed|palestine-factions|Al-Aqsa Martyrs Brigades|كتائب شهداء الأقصى|كتائب الأقصى
factions|armed|palestine-factions|Palestinian factions|فصائل المقاومة الفلسطينية|الفصائل الفلسطينية|المقاومة الفلسطينية
gazamedia|government|palestine-factions|Gaza Government Media Office|المكتب الإعلامي الحكومي في غزة|المكتب الإعلامي الحكومي بغزة|الإعلام الحكومي في غزة
gazahealth|ministry|palestine-factions|Gaza Health Ministry|وزارة الصحة في غزة|وزارة الصحة في قطاع غزة|وزارة الصحة بغزة|الصحة في غزة
gazacivil|rescue||Gaza Civil Defence|الدفاع المدني في غزة|الدفاع المدني في قطاع غزة|الدفاع المدني بغزة
prcs|rescue||Palestine Red Crescent|الهلال الأحمر الفلسطيني|جمعية الهلال الأحمر الفلسطيني
prisoners|organisation||Palestinian Prisoners Club|نادي الأسير الفلسطيني|نادي الأسير
prisonersauth|government|palestine|Commission of Detainees Affairs|هيئة شؤون الأسرى والمحررين|هيئة شؤون الأسرى
wallresist|government|palestine|Wall and Settlement Resistance Commission|هيئة مقاومة الجدار والاستيطان
wafa|agency|palestine|WAFA|وكالة الأنباء الفلسطينية وفا|وفا|وكالة وفا|وكالة الأنباء الفلسطينية|وكالة الأنباء والمعلومات الفلسطينية
maan|agency||Maan|وكالة معا|معا الإخبارية
safa|agency|palestine-factions|Safa|وكالة صفا|وكالة الصحافة الفلسطينية صفا
alaqsatv|media|palestine-factions|Al-Aqsa TV|قناة الأقصى|فضائية الأقصى
shehab|agency|palestine-factions|Shehab|وكالة شهاب|شهاب
addameer|organisation||Addameer|مؤسسة الضمير|الضمير
pchr|organisation||PCHR|المركز الفلسطيني لحقوق الإنسان
idf|army|israel|Israeli army|الجيش الإسرائيلي|جيش الاحتلال الإسرائيلي|جيش الاحتلال|قوات الاحتلال|قوات الاحتلال الإسرائيلي|جيش الدفاع الإسرائيلي|سلطات الاحتلال
occupation|government|israel|Israeli authorities|السلطات الإسرائيلية|الاحتلال الإسرائيلي|الاحتلال|سلطات الاحتلال الإسرائيلي|دولة الاحتلال
shinbet|security|israel|Shin Bet|جهاز الأمن العام الإسرائيلي|الشاباك|الشين بيت
mossad|security|israel|Mossad|الموساد|جهاز الموساد
knesset|parliament|israel|Knesset|الكنيست|الكنيست الإسرائيلي
jointlist|party||Joint List|القائمة العربية المشتركة|القائمة المشتركة
likud|party||Likud|حزب الليكود|الليكود
labor-il|party||Israeli Labor Party|حزب العمل الإسرائيلي
yeshatid|party||Yesh Atid|حزب هناك مستقبل|هناك مستقبل|ييش عتيد
shas|party||Shas|حزب شاس|شاس
otzma|party||Otzma Yehudit|حزب القوة اليهودية|القوة اليهودية|عوتسما يهوديت
kan|media||Kan|هيئة البث الإسرائيلية|هيئة البث العبرية|كان العبرية
haaretz|media||Haaretz|صحيفة هآرتس|هآرتس
yedioth|media||Yedioth Ahronoth|يديعوت أحرونوت|صحيفة يديعوت أحرونوت|يديعوت
maariv|media||Maariv|صحيفة معاريف|معاريف
jpost|media||Jerusalem Post|جيروزاليم بوست|صحيفة جيروزاليم بوست
channel12-il|media||Israel Channel 12|القناة 12 الإسرائيلية|القناة الثانية عشرة الإسرائيلية|القناة 12 العبرية
channel13-il|media||Israel Channel 13|القناة 13 الإسرائيلية
galatz|media|israel|Israeli Army Radio|إذاعة الجيش الإسرائيلي|إذاعة جيش الاحتلال
btselem|organisation||B'Tselem|بتسيلم|منظمة بتسيلم
peacenow|organisation||Peace Now|حركة السلام الآن|السلام الآن
petra|agency|jordan|Petra|وكالة الأنباء الأردنية بترا|بترا|وكالة بترا
iaf-jo|party||Islamic Action Front|حزب جبهة العمل الإسلامي|جبهة العمل الإسلامي
alghad|media||Al-Ghad|صحيفة الغد الأردنية|الغد الأردنية
alrai-jo|media|jordan|Al-Rai (Jordan)|صحيفة الرأي الأردنية|الرأي الأردنية
mena|agency|egypt|MENA|وكالة أنباء الشرق الأوسط|أنباء الشرق الأوسط
ahram|media|egypt|Al-Ahram|صحيفة الأهرام|الأهرام|بوابة الأهرام
akhbar-eg|media|egypt|Al-Akhbar (Egypt)|أخبار اليوم|الأخبار المصرية
youm7|media||Youm7|اليوم السابع|صحيفة اليوم السابع
almasry|media||Al-Masry Al-Youm|المصري اليوم|صحيفة المصري اليوم
shorouk|media||Al-Shorouk|صحيفة الشروق المصرية|الشروق المصرية
madamasr|media||Mada Masr|مدى مصر
cairo-news|media|egypt|Al Qahera News|القاهرة الإخبارية|قناة القاهرة الإخبارية
azhar|religious||Al-Azhar|الأزهر الشريف|الأزهر|مشيخة الأزهر|شيخ الأزهر
daralifta|religious||Dar al-Ifta|دار الإفتاء المصرية|دار الإفتاء
coptic|religious||Coptic Orthodox Church|الكنيسة القبطية الأرثوذكسية|الكنيسة القبطية|الكنيسة الأرثوذكسية
brotherhood|opposition|egypt-brotherhood|Muslim Brotherhood|جماعة الإخوان المسلمين|الإخوان المسلمين|الإخوان المسلمون|جماعة الإخوان|الإخوان
fjp|party|egypt-brotherhood|Freedom and Justice Party|حزب الحرية والعدالة
wafd|party||Wafd Party|حزب الوفد|الوفد المصري
nour|party||Al-Nour Party|حزب النور|حزب النور السلفي
masrayin|party||Free Egyptians|حزب المصريين الأحرار
mostaqbal|party||Nation's Future Party|حزب مستقبل وطن|مستقبل وطن
aprilsix|opposition||April 6 Movement|حركة شباب 6 أبريل|حركة 6 أبريل
sinaiprov|armed|islamic-state|Sinai Province|ولاية سيناء|تنظيم ولاية سيناء|أنصار بيت المقدس|جماعة أنصار بيت المقدس
suezcanal|institution|egypt|Suez Canal Authority|هيئة قناة السويس
capmas|institution|egypt|CAPMAS|الجهاز المركزي للتعبئة العامة والإحصاء
cbe|bank|egypt|Central Bank of Egypt|البنك المركزي المصري
nchr-eg|organisation||National Council for Human Rights (Egypt)|المجلس القومي لحقوق الإنسان
eipr|organisation||EIPR|المبادرة المصرية للحقوق الشخصية
saf|army|sudan|Sudanese Armed Forces|القوات المسلحة السودانية|الجيش السوداني
rsf|armed|rsf|Rapid Support Forces|قوات الدعم السريع|الدعم السريع|ميليشيا الدعم السريع
sovereignty|government|sudan|Sovereignty Council|مجلس السيادة السوداني|مجلس السيادة الانتقالي|مجلس السيادة
ffc|opposition||Forces of Freedom and Change|قوى الحرية والتغيير|قوى إعلان الحرية والتغيير
taqaddum-sd|opposition||Taqaddum (Sudan)|تنسيقية القوى الديمقراطية المدنية|تنسيقية تقدم
somoud|opposition||Somoud|تحالف صمود
resistance-sd|opposition||Sudan Resistance Committees|لجان المقاومة السودانية|لجان مقاومة الخرطوم|تنسيقيات لجان المقاومة
spa-sd|union||Sudanese Professionals Association|تجمع المهنيين السودانيين|تجمع المهنيين
sddoctors|union||Sudan Doctors Network|شبكة أطباء السودان|لجنة أطباء السودان المركزية|لجنة أطباء السودان
splmn|armed||SPLM-N|الحركة الشعبية لتحرير السودان شمال|الحركة الشعبية شمال
jem|armed||Justice and Equality Movement|حركة العدل والمساواة|حركة العدل والمساواة السودانية
slm|armed||Sudan Liberation Movement|حركة تحرير السودان|حركة جيش تحرير السودان
umma-sd|party||National Umma Party|حزب الأمة القومي|حزب الأمة السوداني
ncp-sd|party||National Congress Party (Sudan)|حزب المؤتمر الوطني السوداني|المؤتمر الوطني السوداني
suna|agency|sudan|SUNA|وكالة السودان للأنباء|وكالة الأنباء السودانية|سونا
gnu|government|libya-west|Government of National Unity|حكومة الوحدة الوطنية الليبية|حكومة الوحدة الوطنية|حكومة الدبيبة
gna|government|libya-west|Government of National Accord|حكومة الوفاق الوطني الليبية|حكومة الوفاق الوطني|حكومة الوفاق
presidential-ly|presidency|libya-west|Presidential Council (Libya)|المجلس الرئاسي الليبي
hcs|council|libya-west|High Council of State|المجلس الأعلى للدولة الليبي|المجلس الأعلى للدولة
volcano|armed|libya-west|Volcano of Rage|عملية بركان الغضب|بركان الغضب|قوات بركان الغضب
bunyan|armed|libya-west|Al-Bunyan al-Marsous|البنيان المرصوص|قوات البنيان المرصوص|غرفة عمليات البنيان المرصوص
lna|armed|libya-east|Libyan National Army|الجيش الوطني الليبي|قوات حفتر|قوات شرق ليبيا|القيادة العامة للقوات المسلحة العربية الليبية|القيادة العامة للجيش الليبي
hor|parliament|libya-east|House of Representatives (Libya)|مجلس النواب الليبي|مجلس النواب في طبرق|برلمان طبرق
gns|government|libya-east|Government of National Stability|حكومة الاستقرار الوطني|الحكومة المكلفة من مجلس النواب
gnc|parliament||General National Congress|المؤتمر الوطني العام
noc|company|libya|National Oil Corporation|المؤسسة الوطنية للنفط الليبية|المؤسسة الوطنية للنفط
cbl|bank||Central Bank of Libya|مصرف ليبيا المركزي
unsmil|international||UNSMIL|بعثة الأمم المتحدة للدعم في ليبيا|البعثة الأممية في ليبيا|البعثة الأممية لدى ليبيا
lana|agency||LANA|وكالة الأنباء الليبية|وكالة الأنباء الليبية وال
houthi|armed|houthi|Houthis (Ansar Allah)|أنصار الله (الحوثيون)|أنصار الله|الحوثيون|الحوثيين|جماعة الحوثي|جماعة أنصار الله|الحوثي|حركة أنصار الله|ميليشيا الحوثي|ميليشيات الحوثي
houthigov|government|houthi|Sanaa government (Houthi)|حكومة صنعاء|حكومة الإنقاذ الوطني في صنعاء|المجلس السياسي الأعلى
saba-houthi|agency|houthi|Saba (Sanaa)|وكالة سبأ في صنعاء|سبأ في صنعاء
masirah|media|houthi|Al-Masirah|قناة المسيرة|المسيرة|المسيرة نت
saleh|opposition||Saleh loyalists|قوات صالح|قوات علي عبد الله صالح
yemengov|government|yemen|Yemeni government|الحكومة اليمنية|الحكومة اليمنية الشرعية|الحكومة الشرعية|الحكومة اليمنية المعترف بها دوليا|الشرعية اليمنية|قوات الشرعية
plc-ye|presidency|yemen|Presidential Leadership Council|مجلس القيادة الرئاسي اليمني|مجلس القيادة الرئاسي
popresist|armed|yemen|Popular Resistance (Yemen)|المقاومة الشعبية اليمنية|المقاومة الشعبية|المقاومة اليمنية
stc|armed|yemen-south|Southern Transitional Council|المجلس الانتقالي الجنوبي|الانتقالي الجنوبي|المجلس الانتقالي
hirak|opposition|yemen-south|Southern Movement|الحراك الجنوبي
islah|party||Islah (Yemen)|حزب الإصلاح اليمني|حزب التجمع اليمني للإصلاح|التجمع اليمني للإصلاح
gpc|party||General People's Congress|حزب المؤتمر الشعبي العام|المؤتمر الشعبي العام
saba|agency|yemen|Saba|وكالة الأنباء اليمنية سبأ|وكالة سبأ|سبأ|سبأ نت
coalition|armed|arab-coalition|Saudi-led coalition|التحالف العربي|التحالف بقيادة السعودية|تحالف دعم الشرعية في اليمن|تحالف دعم الشرعية|قوات التحالف العربي
intlcoalition|armed|anti-is|Coalition against Islamic State|التحالف الدولي ضد تنظيم الدولة|التحالف الدولي|قوات التحالف الدولي|التحالف الدولي بقيادة الولايات المتحدة|التحالف الدولي ضد داعش
spa|agency|saudi|SPA|وكالة الأنباء السعودية واس|واس|وكالة الأنباء السعودية
arabiya|media|saudi|Al Arabiya|قناة العربية|العربية|العربية نت|العربية الحدث
aawsat|media|saudi|Asharq Al-Awsat|الشرق الأوسط|صحيفة الشرق الأوسط|جريدة الشرق الأوسط
okaz|media|saudi|Okaz|صحيفة عكاظ|عكاظ
alriyadh|media|saudi|Al-Riyadh|صحيفة الرياض|جريدة الرياض
alekhbariya|media|saudi|Al Ekhbariya|قناة الإخبارية السعودية|الإخبارية السعودية
aramco|company|saudi|Saudi Aramco|أرامكو السعودية|أرامكو|شركة أرامكو السعودية
ksrelief|organisation|saudi|KSrelief|مركز الملك سلمان للإغاثة والأعمال الإنسانية|مركز الملك سلمان للإغاثة|مركز الملك سلمان
royalcourt-sa|presidency|saudi|Saudi Royal Court|الديوان الملكي السعودي
wam|agency|uae|WAM|وكالة أنباء الإمارات وام|وام|وكالة أنباء الإمارات
skynewsarabia|media|uae|Sky News Arabia|سكاي نيوز عربية|قناة سكاي نيوز عربية
albayan|media|uae|Al Bayan|صحيفة البيان الإماراتية|البيان الإماراتية
alkhaleej|media|uae|Al Khaleej|صحيفة الخليج الإماراتية|الخليج الإماراتية
ittihad|media|uae|Al-Ittihad|صحيفة الاتحاد الإماراتية|الاتحاد الإماراتية
adnoc|company|uae|ADNOC|شركة بترول أبوظبي الوطنية|أدنوك
qna|agency|qatar|QNA|وكالة الأنباء القطرية قنا|قنا|وكالة الأنباء القطرية
aljazeera|media|qatar|Al Jazeera|قناة الجزيرة|الجزيرة|الجزيرة نت|شبكة الجزيرة
alaraby|media|qatar|Al Araby|العربي الجديد|صحيفة العربي الجديد|التلفزيون العربي
qatarenergy|company|qatar|QatarEnergy|قطر للطاقة|قطر للبترول
bna|agency|bahrain|BNA|وكالة أنباء البحرين|بنا
wefaq|opposition||Al-Wefaq|جمعية الوفاق الوطني الإسلامية|جمعية الوفاق|الوفاق البحرينية
kuna|agency|kuwait|KUNA|وكالة الأنباء الكويتية كونا|كونا|وكالة الأنباء الكويتية
alqabas|media||Al-Qabas|صحيفة القبس|القبس الكويتية|القبس
alrai-kw|media||Al-Rai (Kuwait)|صحيفة الراي|الراي الكويتية
ona|agency|oman|ONA|وكالة الأنباء العمانية|العمانية
tap|agency|tunisia|TAP|وكالة تونس أفريقيا للأنباء|وكالة تونس إفريقيا للأنباء|وات
ennahda|party||Ennahda|حركة النهضة التونسية|حركة النهضة|النهضة التونسية
nidaa|party||Nidaa Tounes|حركة نداء تونس|نداء تونس
ugtt|union||UGTT|الاتحاد العام التونسي للشغل|اتحاد الشغل|اتحاد الشغل التونسي
salvationfront-tn|opposition||National Salvation Front (Tunisia)|جبهة الخلاص الوطني|جبهة الخلاص
destour|party||Free Destourian Party|الحزب الدستوري الحر
popfront-tn|party||Popular Front (Tunisia)|الجبهة الشعبية التونسية
snjt|union||SNJT|النقابة الوطنية للصحفيين التونسيين
ftdes|organisation||FTDES|المنتدى التونسي للحقوق الاقتصادية والاجتماعية
isie|institution||ISIE|الهيئة العليا المستقلة للانتخابات
mosaique|media||Mosaïque FM|إذاعة موزاييك|موزاييك إف إم|موزاييك
aps|agency|algeria|APS|وكالة الأنباء الجزائرية|واج
fln|party||FLN|حزب جبهة التحرير الوطني|جبهة التحرير الوطني
rnd|party||RND|التجمع الوطني الديمقراطي
msp|party||MSP|حركة مجتمع السلم
ffs|party||FFS|جبهة القوى الاشتراكية
hirak-dz|opposition||Hirak (Algeria)|الحراك الشعبي الجزائري|الحراك الجزائري
mdn-dz|army|algeria|Algerian Ministry of Defence|وزارة الدفاع الوطني الجزائرية
sonatrach|company|algeria|Sonatrach|سوناطراك|شركة سوناطراك
ennahar-dz|media||Ennahar TV|قناة النهار الجزائرية|النهار الجزائرية
elkhabar|media||El Khabar|صحيفة الخبر الجزائرية|الخبر الجزائرية
echorouk|media||Echorouk|صحيفة الشروق الجزائرية|الشروق الجزائرية
map|agency|morocco|MAP|وكالة المغرب العربي للأنباء
pjd|party||PJD|حزب العدالة والتنمية المغربي
istiqlal|party||Istiqlal Party|حزب الاستقلال
rni|party||RNI|حزب التجمع الوطني للأحرار|التجمع الوطني للأحرار
pam|party||PAM|حزب الأصالة والمعاصرة|الأصالة والمعاصرة
usfp|party||USFP|حزب الاتحاد الاشتراكي للقوات الشعبية|الاتحاد الاشتراكي للقوات الشعبية
adl|opposition||Justice and Spirituality|جماعة العدل والإحسان|العدل والإحسان
royal-ma|presidency|morocco|Moroccan Royal Court|الديوان الملكي المغربي
hespress|media||Hespress|هسبريس
amdh|organisation||AMDH|الجمعية المغربية لحقوق الإنسان
polisario|armed|polisario|Polisario Front|جبهة البوليساريو|البوليساريو
sadr-ws|government|polisario|Sahrawi Republic|الجمهورية العربية الصحراوية الديمقراطية|الجمهورية الصحراوية
ami|agency|mauritania|AMI|الوكالة الموريتانية للأنباء
tewassoul|party||Tewassoul|حزب تواصل|حزب التجمع الوطني للإصلاح والتنمية
sonna|agency|somalia|SONNA|وكالة الأنباء الصومالية|صونا
puntland|government||Puntland|حكومة بونتلاند|بونتلاند|ولاية بونتلاند
somaliland|government||Somaliland|أرض الصومال|حكومة أرض الصومال|صوماليلاند
anadolu|agency|turkey|Anadolu Agency|وكالة الأناضول|الأناضول|وكالة أنباء الأناضول|وكالة الأناضول للأنباء
dha|agency||DHA|وكالة أنباء دوغان|وكالة دوغان|وكالة دوغان للأنباء|دوغان
trt|media|turkey|TRT|تي آر تي|تي آر تي عربي|هيئة الإذاعة والتلفزيون التركية
akp|party|turkey|AK Party|حزب العدالة والتنمية التركي|حزب العدالة والتنمية|العدالة والتنمية
chp|party||CHP|حزب الشعب الجمهوري
mhp|party||MHP|حزب الحركة القومية
hdp|party||HDP|حزب الشعوب الديمقراطي|الشعوب الديمقراطي
dem-tr|party||DEM Party|حزب المساواة وديمقراطية الشعوب
pkk|armed|pkk|PKK|حزب العمال الكردستاني|العمال الكردستاني
gulen|opposition||Gülen movement|جماعة فتح الله غولن|جماعة غولن|حركة غولن
irgc|army|iran|Islamic Revolutionary Guard Corps|الحرس الثوري الإيراني|الحرس الثوري|فيلق القدس
supreme-ir|presidency|iran|Supreme Leader of Iran|المرشد الإيراني|المرشد الأعلى الإيراني|المرشد الأعلى|قائد الثورة الإسلامية
shura-ir|parliament|iran|Iranian parliament|مجلس الشورى الإسلامي|مجلس الشورى الإيراني|البرلمان الإيراني
mek|opposition|iran-opposition|People's Mujahedin of Iran|منظمة مجاهدي خلق|مجاهدي خلق|المجلس الوطني للمقاومة الإيرانية
irna|agency|iran|IRNA|وكالة الأنباء الإيرانية إرنا|إرنا|وكالة إرنا|وكالة الأنباء الإيرانية
fars|agency|iran|Fars|وكالة فارس|وكالة أنباء فارس|فارس الإيرانية
tasnim|agency|iran|Tasnim|وكالة تسنيم|تسنيم|وكالة تسنيم الإيرانية
mehr|agency|iran|Mehr|وكالة مهر|وكالة مهر للأنباء
isna|agency|iran|ISNA|وكالة إسنا|إيسنا|وكالة الطلبة الإيرانية
alalam|media|iran|Al-Alam|قناة العالم|قناة العالم الإيرانية
presstv|media|iran|Press TV|برس تي في
aeoi|institution|iran|Atomic Energy Organization of Iran|منظمة الطاقة الذرية الإيرانية
iranintl|media|iran-opposition|Iran International|إيران إنترناشيونال
whitehouse|presidency|us|White House|البيت الأبيض|الإدارة الأميركية|الإدارة الأمريكية
pentagon|army|us|Pentagon|البنتاغون|وزارة الدفاع الأميركية|البنتاجون
centcom|army|us|CENTCOM|القيادة المركزية الأميركية|القيادة المركزية الأمريكية|القيادة الوسطى الأميركية|سنتكوم
statedept|ministry|us|US State Department|وزارة الخارجية الأميركية|الخارجية الأميركية|الخارجية الأمريكية
congress|parliament|us|US Congress|الكونغرس|الكونغرس الأميركي|الكونجرس
senate-us|parliament|us|US Senate|مجلس الشيوخ الأميركي|مجلس الشيوخ
house-us|parliament|us|US House of Representatives|مجلس النواب الأميركي
cia|security|us|CIA|وكالة المخابرات المركزية|وكالة الاستخبارات المركزية الأميركية|وكالة الاستخبارات المركزية|سي آي إيه
fbi|security|us|FBI|مكتب التحقيقات الفدرالي|مكتب التحقيقات الفيدرالي|إف بي آي
fed|bank|us|US Federal Reserve|مجلس الاحتياطي الفدرالي|الاحتياطي الفدرالي|مجلس الاحتياطي الاتحادي|الاحتياطي الفيدرالي
republicans|party||Republican Party|الحزب الجمهوري الأميركي|الحزب الجمهوري|الجمهوريون
democrats|party||Democratic Party|الحزب الديمقراطي الأميركي|الحزب الديمقراطي|الديمقراطيون
kremlin|presidency|russia|Kremlin|الكرملين|الرئاسة الروسية
ria|agency|russia|RIA Novosti|وكالة نوفوستي|نوفوستي|ريا نوفوستي
tass|agency|russia|TASS|وكالة تاس|تاس|وكالة أنباء تاس
interfax|agency||Interfax|وكالة إنترفاكس|إنترفاكس
sputnik|agency|russia|Sputnik|وكالة سبوتنيك|سبوتنيك|سبوتنيك عربي
rt|media|russia|RT|روسيا اليوم|آر تي|قناة روسيا اليوم|آر تي عربي
hmeimim|army|russia|Hmeimim (Russian base)|قاعدة حميميم|مركز المصالحة الروسي|قاعدة حميميم الروسية|مركز حميميم
wagner|armed|russia|Wagner Group|مجموعة فاغنر|فاغنر|فيلق أفريقيا
luhansk|government|russia|Luhansk and Donetsk authorities|جمهورية دونيتسك الشعبية|جمهورية لوغانسك الشعبية|سلطات دونيتسك
ukrgenstaff|army|ukraine|Ukrainian General Staff|هيئة الأركان الأوكرانية|هيئة الأركان العامة الأوكرانية
ukrinform|agency|ukraine|Ukrinform|وكالة أوكرينفورم|أوكرينفورم
xinhua|agency|china|Xinhua|وكالة شينخوا|شينخوا|وكالة أنباء الصين الجديدة
globaltimes|media|china|Global Times|غلوبال تايمز
kcna|agency|northkorea|KCNA|وكالة الأنباء المركزية الكورية
yonhap|agency||Yonhap|وكالة يونهاب|يونهاب
kyodo|agency||Kyodo|وكالة كيودو|كيودو
reuters|agency||Reuters|وكالة رويترز|رويترز|وكالة أنباء رويترز
afp|agency||AFP|وكالة الصحافة الفرنسية|فرانس برس|وكالة فرانس برس|أ ف ب|أ.ف.ب|الفرنسية للأنباء
ap|agency||Associated Press|وكالة أسوشيتد برس|أسوشيتد برس|أسوشييتد برس|وكالة أسوشييتد برس|الأسوشيتد برس
dpa|agency||dpa|وكالة الأنباء الألمانية|د ب أ|د.ب.أ
ansa|agency||ANSA|وكالة أنسا|أنسا
efe|agency||EFE|وكالة إفي|إفي
upi|agency||UPI|يونايتد برس إنترناشونال|يونايتد برس
bloomberg|agency||Bloomberg|وكالة بلومبرغ|بلومبرغ|بلومبيرغ
bbc|media||BBC|هيئة الإذاعة البريطانية|بي بي سي|بي بي سي عربي|البي بي سي
cnn|media||CNN|شبكة سي إن إن|سي إن إن|سي ان ان|سي إن إن بالعربية
france24|media||France 24|قناة فرانس 24|فرانس 24
rfi|media||RFI|إذاعة فرنسا الدولية|مونت كارلو الدولية
dw|media||Deutsche Welle|دويتشه فيله|دويتشه فيلله
alhurra|media|us|Alhurra|قناة الحرة|راديو سوا|صوت أميركا|صوت أمريكا
foxnews|media||Fox News|فوكس نيوز|شبكة فوكس نيوز
nbc|media||NBC|شبكة إن بي سي|إن بي سي|إن بي سي نيوز
abcnews|media||ABC News|شبكة إيه بي سي|إيه بي سي نيوز
cbs|media||CBS|شبكة سي بي إس|سي بي إس نيوز
skynews|media||Sky News|سكاي نيوز البريطانية|سكاي نيوز
euronews|media||Euronews|يورونيوز
nyt|media||New York Times|صحيفة نيويورك تايمز|نيويورك تايمز
wapo|media||Washington Post|صحيفة واشنطن بوست|واشنطن بوست
wsj|media||Wall Street Journal|صحيفة وول ستريت جورنال|وول ستريت جورنال
ft|media||Financial Times|صحيفة فايننشال تايمز|فايننشال تايمز|فاينانشال تايمز
guardian|media||The Guardian|صحيفة الغارديان|الغارديان|غارديان|الجارديان
thetimes|media||The Times|صحيفة التايمز|التايمز البريطانية|التايمز
telegraph|media||The Telegraph|صحيفة التلغراف|ديلي تلغراف|التلغراف
independent|media||The Independent|صحيفة الإندبندنت|إندبندنت|الإندبندنت
economist|media||The Economist|مجلة الإيكونوميست|الإيكونوميست|إيكونوميست
lemonde|media||Le Monde|صحيفة لوموند|لوموند
lefigaro|media||Le Figaro|صحيفة لوفيغارو|لوفيغارو
spiegel|media||Der Spiegel|مجلة دير شبيغل|دير شبيغل
axios|media||Axios|موقع أكسيوس|أكسيوس
politico|media||Politico|بوليتيكو|موقع بوليتيكو
mee|media||Middle East Eye|ميدل إيست آي|موقع ميدل إيست آي
alquds|media||Al-Quds Al-Arabi|صحيفة القدس العربي|القدس العربي
hayat|media||Al-Hayat|صحيفة الحياة|الحياة اللندنية
alarab|media||Al-Arab|صحيفة العرب اللندنية|العرب اللندنية
un|international||United Nations|الأمم المتحدة|منظمة الأمم المتحدة
unsg|international||UN Secretary-General|الأمين العام للأمم المتحدة|الأمانة العامة للأمم المتحدة
unsc|international||UN Security Council|مجلس الأمن الدولي|مجلس الأمن
unga|international||UN General Assembly|الجمعية العامة للأمم المتحدة
ocha|international||OCHA|مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية|أوتشا|مكتب تنسيق الشؤون الإنسانية
ohchr|international||UN Human Rights Office|المفوضية السامية لحقوق الإنسان|مفوضية الأمم المتحدة لحقوق الإنسان|مكتب حقوق الإنسان التابع للأمم المتحدة|المفوضية السامية للأمم المتحدة لحقوق الإنسان
unhcr|international||UNHCR|المفوضية السامية للأمم المتحدة لشؤون اللاجئين|مفوضية اللاجئين|مفوضية الأمم المتحدة لشؤون اللاجئين|المفوضية العليا لشؤون اللاجئين
unicef|international||UNICEF|منظمة الأمم المتحدة للطفولة|يونيسف|اليونيسف|اليونيسيف|يونيسيف
unrwa|international||UNRWA|وكالة غوث وتشغيل اللاجئين الفلسطينيين|الأونروا|أونروا|وكالة الأونروا
wfp|international||WFP|برنامج الأغذية العالمي|برنامج الغذاء العالمي
who|international||WHO|منظمة الصحة العالمية|الصحة العالمية
fao|international||FAO|منظمة الأغذية والزراعة|الفاو|منظمة الأغذية والزراعة للأمم المتحدة
unesco|international||UNESCO|منظمة اليونسكو|اليونسكو|يونسكو|منظمة الأمم المتحدة للتربية والعلم والثقافة
undp|international||UNDP|برنامج الأمم المتحدة الإنمائي
unep|international||UNEP|برنامج الأمم المتحدة للبيئة
iom|international||IOM|المنظمة الدولية للهجرة|منظمة الهجرة الدولية
ilo|international||ILO|منظمة العمل الدولية
iaea|international||IAEA|الوكالة الدولية للطاقة الذرية
opcw|international||OPCW|منظمة حظر الأسلحة الكيميائية|منظمة حظر الأسلحة الكيماوية
icj|court||International Court of Justice|محكمة العدل الدولية
icc|court||International Criminal Court|المحكمة الجنائية الدولية|الجنائية الدولية
coi-syria|international||UN Commission of Inquiry on Syria|لجنة الأمم المتحدة للتحقيق بشأن سوريا|لجنة التحقيق الدولية المستقلة بشأن سوريا
imf|international||IMF|صندوق النقد الدولي
worldbank|international||World Bank|البنك الدولي
wto|international||WTO|منظمة التجارة العالمية
iea|international||IEA|وكالة الطاقة الدولية
opec|international||OPEC|منظمة أوبك|أوبك|منظمة البلدان المصدرة للبترول|أوبك بلس
interpol|international||Interpol|الإنتربول|الشرطة الدولية الإنتربول
arableague|international||Arab League|جامعة الدول العربية|الجامعة العربية
gcc|international||GCC|مجلس التعاون لدول الخليج العربية|مجلس التعاون الخليجي|مجلس التعاون
oic|international||OIC|منظمة التعاون الإسلامي
au|international||African Union|الاتحاد الأفريقي|الاتحاد الإفريقي
igad|international||IGAD|الهيئة الحكومية للتنمية إيغاد|إيغاد
ecowas|international||ECOWAS|المجموعة الاقتصادية لدول غرب أفريقيا|إيكواس
eu|international||European Union|الاتحاد الأوروبي|الاتحاد الأوربي
eucommission|international||European Commission|المفوضية الأوروبية
euparliament|international||European Parliament|البرلمان الأوروبي
ecb|bank||European Central Bank|البنك المركزي الأوروبي
nato|international||NATO|حلف شمال الأطلسي|حلف الناتو|الناتو|الحلف الأطلسي
osce|international||OSCE|منظمة الأمن والتعاون في أوروبا
icrc|international||ICRC|اللجنة الدولية للصليب الأحمر|الصليب الأحمر الدولي|الصليب الأحمر
ifrc|international||IFRC|الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر
msf|organisation||MSF|منظمة أطباء بلا حدود|أطباء بلا حدود
hrw|organisation||Human Rights Watch|منظمة هيومن رايتس ووتش|هيومن رايتس ووتش|هيومان رايتس ووتش
amnesty|organisation||Amnesty International|منظمة العفو الدولية|العفو الدولية
rsforg|organisation||Reporters Without Borders|منظمة مراسلون بلا حدود|مراسلون بلا حدود
cpj|organisation||CPJ|لجنة حماية الصحفيين
savechildren|organisation||Save the Children|منظمة أنقذوا الأطفال|أنقذوا الأطفال
oxfam|organisation||Oxfam|منظمة أوكسفام|أوكسفام
nrc|organisation||Norwegian Refugee Council|المجلس النرويجي للاجئين
wck|organisation||World Central Kitchen|المطبخ المركزي العالمي
euromed|organisation||Euro-Med Monitor|المرصد الأورومتوسطي لحقوق الإنسان|المرصد الأورومتوسطي
crisisgroup|organisation||International Crisis Group|مجموعة الأزمات الدولية
acled|organisation||ACLED|أكليد
transparency|organisation||Transparency International|منظمة الشفافية الدولية
moodys|company||Moody's|وكالة موديز|موديز
fitch|company||Fitch|وكالة فيتش|فيتش
snp|company||S&P|ستاندرد آند بورز|وكالة ستاندرد آند بورز
vatican|religious||Vatican|الفاتيكان|الكرسي الرسولي
boeing|company||Boeing|بوينغ|شركة بوينغ
facebook|company||Meta (Facebook)|فيسبوك|شركة فيسبوك|ميتا
google|company||Google|غوغل|شركة غوغل|جوجل
twitter|company||X (Twitter)|تويتر|منصة إكس|شركة تويتر
fifa|international||FIFA|الاتحاد الدولي لكرة القدم|الفيفا|فيفا
ioc|international||International Olympic Committee|اللجنة الأولمبية الدولية
tplf|armed|tigray|TPLF|جبهة تحرير شعب تيغراي|جبهة تحرير تيغراي|جبهة تيغراي
fano|armed||Fano|ميليشيا فانو|فانو
`;
