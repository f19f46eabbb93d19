/**
 * News sites in Arabic whose pages are read without being asked for, one a line:
 *
 *     host|Arabic name|English name|country|ownership
 *
 * The host stands without `www.` and counts with all its subdomains; a site that shares its host with other languages stands
 * with its Arabic subdomain, or with the path of its Arabic pages (`bbc.com/arabic`). The country (ISO 3166, `xx` for none) is that of the newsroom or of who runs it. Ownership:
 * `state` (a state's or its agency's), `public` (a public broadcaster by law), `private`, `party` (a party's or an armed
 * movement's), `opposition` (run by or for an opposition), `independent` (by its staff, readers or a foundation),
 * `international` (of an organisation of states). It says who runs a site, not whether it is right.
 */
export const HOSTS = `
aljazeera.net|الجزيرة نت|Al Jazeera|qa|state
alaraby.co.uk|العربي الجديد|Al-Araby Al-Jadeed|gb|private
alaraby.com|التلفزيون العربي|Alaraby TV|qa|private
al-sharq.com|الشرق|Al-Sharq|qa|private
raya.com|الراية|Al Raya|qa|private
al-watan.com|الوطن القطرية|Al-Watan (Qatar)|qa|private
lusailnews.net|لوسيل|Lusail|qa|private
qna.org.qa|وكالة الأنباء القطرية|Qatar News Agency|qa|state
arabic.rt.com|آر تي عربي|RT Arabic|ru|state
sputnikarabic.ae|سبوتنيك عربي|Sputnik Arabic|ru|state
alarabiya.net|العربية نت|Al Arabiya|sa|private
alhadath.net|الحدث|Al Hadath|sa|private
aawsat.com|الشرق الأوسط|Asharq Al-Awsat|sa|private
independentarabia.com|إندبندنت عربية|Independent Arabia|sa|private
asharq.com|الشرق|Asharq News|sa|private
asharqbusiness.com|اقتصاد الشرق|Asharq Business|sa|private
spa.gov.sa|وكالة الأنباء السعودية|Saudi Press Agency|sa|state
okaz.com.sa|عكاظ|Okaz|sa|private
alriyadh.com|الرياض|Al Riyadh|sa|private
al-jazirah.com|الجزيرة السعودية|Al Jazirah|sa|private
alwatan.com.sa|الوطن السعودية|Al-Watan (Saudi Arabia)|sa|private
al-madina.com|المدينة|Al Madina|sa|private
alyaum.com|اليوم|Al Yaum|sa|private
aleqt.com|الاقتصادية|Al Eqtisadiah|sa|private
makkahnewspaper.com|مكة|Makkah|sa|private
albiladdaily.com|البلاد|Al Bilad (Saudi Arabia)|sa|private
sabq.org|سبق|Sabq|sa|private
ajel.sa|عاجل|Ajel|sa|private
almowaten.net|المواطن|Al Mowaten|sa|private
argaam.com|أرقام|Argaam|sa|private
twasul.info|تواصل|Twasul|sa|private
skynewsarabia.com|سكاي نيوز عربية|Sky News Arabia|ae|private
albayan.ae|البيان|Al Bayan|ae|state
alkhaleej.ae|الخليج|Al Khaleej|ae|private
emaratalyoum.com|الإمارات اليوم|Emarat Al Youm|ae|state
alittihad.ae|الاتحاد|Al-Ittihad|ae|state
aletihad.ae|الاتحاد|Al-Ittihad|ae|state
24.ae|24|24.ae|ae|private
al-ain.com|العين الإخبارية|Al Ain News|ae|private
wam.ae|وكالة أنباء الإمارات|WAM|ae|state
erembusiness.com|إرم بزنس|Erem Business|ae|private
eremnews.com|إرم نيوز|Erem News|ae|private
arabic.cnn.com|سي إن إن بالعربية|CNN Arabic|ae|private
kuna.net.kw|وكالة الأنباء الكويتية|KUNA|kw|state
alqabas.com|القبس|Al Qabas|kw|private
alraimedia.com|الراي|Al Rai (Kuwait)|kw|private
aljarida.com|الجريدة|Al Jarida|kw|private
alanba.com.kw|الأنباء|Al Anba|kw|private
alseyassah.com|السياسة|Al Seyassah|kw|private
alwasat.com.kw|الوسط الكويتية|Al Wasat (Kuwait)|kw|private
bna.bh|وكالة أنباء البحرين|Bahrain News Agency|bh|state
akhbar-alkhaleej.com|أخبار الخليج|Akhbar Al Khaleej|bh|private
alayam.com|الأيام|Al Ayam (Bahrain)|bh|private
alwatannews.net|الوطن البحرينية|Al Watan (Bahrain)|bh|private
albiladpress.com|البلاد البحرينية|Al Bilad (Bahrain)|bh|private
bahrainmirror.com|مرآة البحرين|Bahrain Mirror|bh|opposition
omannews.gov.om|وكالة الأنباء العمانية|Oman News Agency|om|state
omandaily.om|عمان|Oman Daily|om|state
alroya.om|الرؤية|Al Roya|om|private
shabiba.com|الشبيبة|Al Shabiba|om|private
alwatan.om|الوطن العمانية|Al Watan (Oman)|om|private
atheer.om|أثير|Atheer|om|private
sabanew.net|سبأ نت|Saba|ye|state
saba.ye|سبأ (صنعاء)|Saba (Sanaa)|ye|party
almasirah.net.ye|المسيرة نت|Al-Masirah|ye|party
almasdaronline.com|المصدر أونلاين|Al-Masdar Online|ye|private
adengad.net|عدن الغد|Aden Al-Ghad|ye|private
almawqeapost.net|الموقع بوست|Almawqea Post|ye|private
marebpress.net|مأرب برس|Mareb Press|ye|private
yemenshabab.net|يمن شباب نت|Yemen Shabab|ye|private
belqees.net|بلقيس|Belqees|ye|private
aden-tm.net|عدن تايم|Aden Time|ye|private
alayyam.info|الأيام (عدن)|Al-Ayyam (Aden)|ye|private
yemenmonitor.com|يمن مونيتور|Yemen Monitor|ye|independent
ina.iq|وكالة الأنباء العراقية|Iraqi News Agency|iq|state
alsumaria.tv|السومرية|Alsumaria|iq|private
shafaq.com/ar|شفق نيوز|Shafaq News|iq|private
almadapaper.net|المدى|Al-Mada|iq|private
azzaman.com|الزمان|Azzaman|gb|private
alsabaah.iq|الصباح|Al-Sabah (Iraq)|iq|state
baghdadtoday.news|بغداد اليوم|Baghdad Today|iq|private
nasnews.com|ناس نيوز|NAS News|iq|private
ninanews.com|نينا|National Iraqi News Agency|iq|private
almaalomah.me|المعلومة|Al-Maalomah|iq|party
mawazin.net|موازين نيوز|Mawazin News|iq|private
rudawarabia.net|رووداو عربية|Rudaw Arabic|iq|private
kurdistan24.net/ar|كوردستان 24|Kurdistan 24|iq|private
alforatnews.iq|الفرات نيوز|Al-Forat News|iq|party
964media.com|شبكة 964|964 Network|iq|private
ultrasawt.com|ألترا صوت|Ultra Sawt|qa|private
sana.sy|سانا|SANA|sy|state
alwatan.sy|الوطن السورية|Al-Watan (Syria)|sy|private
enabbaladi.net|عنب بلدي|Enab Baladi|sy|independent
syria.tv|تلفزيون سوريا|Syria TV|tr|private
orient-news.net|أورينت نت|Orient News|ae|opposition
zamanalwsl.net|زمان الوصل|Zaman Al Wasl|sy|opposition
aljumhuriya.net|الجمهورية|Al-Jumhuriya|sy|independent
horrya.net|حرية برس|Horrya Press|sy|opposition
halabtodaytv.net|حلب اليوم|Halab Today|sy|opposition
step-agency.net|وكالة ستيب|Step News Agency|sy|opposition
eldorar.com|الدرر الشامية|Eldorar Alshamia|sy|opposition
shaam.org|شبكة شام|Shaam Network|sy|opposition
jesrpress.com|جسر|Jesr Press|sy|opposition
hawarnews.com|هاوار|Hawar News|sy|party
northpressagency.com|نورث برس|North Press Agency|sy|private
npasyria.com|نورث برس|North Press Agency|sy|private
syriahr.com|المرصد السوري لحقوق الإنسان|Syrian Observatory for Human Rights|gb|independent
7al.net|الحل نت|Al Hal Net|sy|private
rozana.fm|روزنة|Rozana|fr|independent
thiqa-agency.com|وكالة ثقة|Thiqa Agency|sy|opposition
nna-leb.gov.lb|الوكالة الوطنية للإعلام|National News Agency|lb|state
annahar.com|النهار|An-Nahar|lb|private
al-akhbar.com|الأخبار|Al-Akhbar|lb|private
almayadeen.net|الميادين|Al Mayadeen|lb|private
almanar.com.lb|المنار|Al-Manar|lb|party
alahednews.com.lb|العهد|Al-Ahed|lb|party
lbcgroup.tv|إل بي سي آي|LBCI|lb|private
lbci.com|إل بي سي آي|LBCI|lb|private
mtv.com.lb|إم تي في|MTV Lebanon|lb|private
aljadeed.tv|الجديد|Al Jadeed|lb|private
lebanondebate.com|ليبانون ديبايت|Lebanon Debate|lb|private
lebanonfiles.com|ليبانون فايلز|Lebanon Files|lb|private
lebanon24.com|لبنان 24|Lebanon 24|lb|private
elnashra.com|النشرة|Elnashra|lb|private
almodon.com|المدن|Al-Modon|lb|private
aljoumhouria.com|الجمهورية|Al Joumhouria|lb|private
addiyar.com|الديار|Ad-Diyar|lb|private
aliwaa.com.lb|اللواء|Al Liwaa|lb|private
nidaalwatan.com|نداء الوطن|Nidaa Al Watan|lb|private
daraj.media|درج|Daraj|lb|independent
janoubia.com|جنوبية|Janoubia|lb|private
megaphone.news|ميغافون|Megaphone|lb|independent
legal-agenda.com|المفكرة القانونية|Legal Agenda|lb|independent
assafirarabi.com|السفير العربي|Assafir Al-Arabi|lb|independent
raseef22.net|رصيف22|Raseef22|lb|independent
lebanese-forces.com|موقع القوات اللبنانية|Lebanese Forces|lb|party
tayyar.org|التيار|Tayyar|lb|party
imlebanon.org|آي إم ليبانون|IM Lebanon|lb|private
petra.gov.jo|بترا|Petra|jo|state
alghad.com|الغد|Al Ghad|jo|private
alrai.com|الرأي|Al Rai (Jordan)|jo|state
addustour.com|الدستور|Ad-Dustour|jo|state
ammonnews.net|عمون|Ammon News|jo|private
khaberni.com|خبرني|Khaberni|jo|private
royanews.tv|رؤيا الإخباري|Roya News|jo|private
almamlakatv.com|المملكة|Al-Mamlaka|jo|public
assabeel.net|السبيل|Assabeel|jo|private
7iber.com|حبر|7iber|jo|independent
sarayanews.com|سرايا|Saraya News|jo|private
jo24.net|الأردن 24|Jo24|jo|private
albawaba.com/ar|البوابة|Al Bawaba|jo|private
wafa.ps|وفا|WAFA|ps|state
maannews.net|معا|Maan News|ps|private
alquds.com|القدس|Al-Quds|ps|private
al-ayyam.ps|الأيام|Al-Ayyam (Palestine)|ps|private
alhaya.ps|الحياة الجديدة|Al-Hayat Al-Jadida|ps|state
alwatanvoice.com|دنيا الوطن|Donia Al-Watan|ps|private
safa.ps|صفا|Safa|ps|party
felesteen.news|فلسطين|Felesteen|ps|party
palinfo.com|المركز الفلسطيني للإعلام|Palestinian Information Center|ps|party
shehabnews.com|شهاب|Shehab|ps|party
paltoday.ps|فلسطين اليوم|Palestine Today|ps|party
samanews.ps|سما|Sama News|ps|private
raya.ps|راية|Raya (Palestine)|ps|private
arab48.com|عرب 48|Arab48|il|private
panet.com|بانيت|Panet|il|private
kul-alarab.com|كل العرب|Kul al-Arab|il|private
makan.org.il|مكان|Makan|il|public
i24news.tv/ar|آي 24 نيوز|i24NEWS|il|private
ahram.org.eg|الأهرام|Al-Ahram|eg|state
akhbarelyom.com|أخبار اليوم|Akhbar El-Yom|eg|state
youm7.com|اليوم السابع|Youm7|eg|private
almasryalyoum.com|المصري اليوم|Al-Masry Al-Youm|eg|private
shorouknews.com|الشروق|Shorouk News|eg|private
elwatannews.com|الوطن المصرية|El Watan News|eg|private
vetogate.com|فيتو|Veto|eg|private
dostor.org|الدستور المصرية|Al Dostor|eg|private
masrawy.com|مصراوي|Masrawy|eg|private
alwafd.news|الوفد|Al Wafd|eg|party
alborsaanews.com|البورصة|Al Borsa News|eg|private
elbalad.news|صدى البلد|Sada El Balad|eg|private
cairo24.com|القاهرة 24|Cairo 24|eg|private
elfagr.org|الفجر|El Fagr|eg|private
mobtada.com|مبتدا|Mobtada|eg|private
almalnews.com|المال|Al Mal News|eg|private
gomhuriaonline.com|الجمهورية أونلاين|Al Gomhuria|eg|state
rosaelyoussef.com|روز اليوسف|Rose al-Youssef|eg|state
madamasr.com|مدى مصر|Mada Masr|eg|independent
almanassa.com|المنصة|Al Manassa|eg|independent
rassd.com|رصد|Rassd|tr|opposition
alqaheranews.net|القاهرة الإخبارية|Al Qahera News|eg|private
mena.org.eg|وكالة أنباء الشرق الأوسط|MENA|eg|state
watanserb.com|وطن|Watan Serb|us|private
suna-sd.net|سونا|SUNA|sd|state
alrakoba.net|الراكوبة|Alrakoba|sd|independent
sudantribune.net|سودان تربيون|Sudan Tribune|fr|independent
dabangasudan.org/ar|راديو دبنقا|Radio Dabanga|nl|independent
sudanile.com|سودانايل|Sudanile|sd|independent
altaghyeer.info|التغيير|Al Taghyeer|sd|independent
alsudaninews.com|السوداني|Al Sudani|sd|private
darfur24.com|دارفور 24|Darfur24|sd|independent
lana.gov.ly|وكالة الأنباء الليبية|LANA|ly|state
alwasat.ly|بوابة الوسط|Al-Wasat (Libya)|ly|private
ar.libyaobserver.ly|ليبيا أوبزرفر|Libya Observer|ly|private
libyaalahrar.tv|ليبيا الأحرار|Libya Al-Ahrar|ly|private
218tv.net|218|218 TV|ly|private
afrigatenews.net|بوابة أفريقيا الإخبارية|Afrigate News|ly|private
eanlibya.com|عين ليبيا|Ean Libya|ly|private
libyaakhbar.com|أخبار ليبيا|Libya Akhbar|ly|private
tap.info.tn|وات|TAP|tn|state
mosaiquefm.net|موزاييك إف إم|Mosaïque FM|tn|private
assabahnews.tn|الصباح نيوز|Assabah News|tn|private
alchourouk.com|الشروق التونسية|Alchourouk|tn|private
babnet.net|باب نات|Babnet|tn|private
jawharafm.net|جوهرة إف إم|Jawhara FM|tn|private
shemsfm.net|شمس إف إم|Shems FM|tn|state
nessma.tv|نسمة|Nessma|tn|private
hakaekonline.com|حقائق أونلاين|Hakaek Online|tn|private
inkyfada.com/ar|إنكفاضة|Inkyfada|tn|independent
nawaat.org|نواة|Nawaat|tn|independent
aps.dz|وكالة الأنباء الجزائرية|Algérie Presse Service|dz|state
echoroukonline.com|الشروق أونلاين|Echorouk Online|dz|private
elkhabar.com|الخبر|El Khabar|dz|private
ennaharonline.com|النهار أونلاين|Ennahar Online|dz|private
el-massa.com|المساء|El Massa|dz|state
elbilad.net|البلاد الجزائرية|El Bilad|dz|private
tsa-algerie.com/ar|كل شيء عن الجزائر|TSA|dz|private
hespress.com|هسبريس|Hespress|ma|private
ar.le360.ma|Le360|Le360|ma|private
alyaoum24.com|اليوم 24|Alyaoum24|ma|private
almaghribtoday.net|المغرب اليوم|Almaghrib Today|ma|private
assabah.ma|الصباح المغربية|Assabah (Morocco)|ma|private
hibapress.com|هبة بريس|Hiba Press|ma|private
lakome2.com|لكم|Lakome2|ma|independent
febrayer.com|فبراير|Febrayer|ma|private
alaoual.com|الأول|Al Aoual|ma|private
mapexpress.ma|وكالة المغرب العربي للأنباء|MAP|ma|state
mapnews.ma|وكالة المغرب العربي للأنباء|MAP|ma|state
barlamane.com|برلمان|Barlamane|ma|private
chouftv.ma|شوف تي في|Chouf TV|ma|private
goud.ma|كود|Goud|ma|private
ami.mr|الوكالة الموريتانية للأنباء|AMI|mr|state
alakhbar.info|الأخبار الموريتانية|Alakhbar (Mauritania)|mr|private
saharamedias.net|صحراء ميديا|Sahara Medias|mr|private
zahraa.mr|زهرة شنقيط|Zahrat Chinguitt|mr|private
essahraa.net|الصحراء|Essahraa|mr|private
bbc.com/arabic|بي بي سي|BBC|gb|public
alquds.co.uk|القدس العربي|Al-Quds Al-Arabi|gb|private
raialyoum.com|رأي اليوم|Rai al-Youm|gb|private
alarab.co.uk|العرب|Al-Arab|gb|private
arabi21.com|عربي21|Arabi21|gb|private
alkhaleejonline.net|الخليج أونلاين|Al-Khaleej Online|gb|private
elaph.com|إيلاف|Elaph|gb|private
iranintl.com/ar|إيران إنترناشيونال|Iran International|gb|private
france24.com/ar|فرانس 24|France 24|fr|public
mc-doualiya.com|مونت كارلو الدولية|Monte Carlo Doualiya|fr|public
arabic.euronews.com|يورونيوز عربي|Euronews Arabic|fr|private
dw.com/ar|دويتشه فيله|Deutsche Welle|de|public
swissinfo.ch/ara|سويس إنفو|Swissinfo|ch|public
alhurra.com|الحرة|Alhurra|us|public
arabic.news.cn|شينخوا|Xinhua|cn|state
arabic.cgtn.com|سي جي تي إن العربية|CGTN Arabic|cn|state
arabic.people.com.cn|صحيفة الشعب|People's Daily|cn|state
aa.com.tr/ar|الأناضول|Anadolu Agency|tr|state
trtarabi.com|تي آر تي عربي|TRT Arabi|tr|public
turkpress.co|ترك برس|Turk Press|tr|private
dailysabah.com/arabic|ديلي صباح|Daily Sabah|tr|private
yenisafak.com/ar|يني شفق|Yeni Şafak|tr|private
alalam.ir|العالم|Al-Alam|ir|state
ar.irna.ir|إرنا|IRNA|ir|state
ar.mehrnews.com|مهر|Mehr News|ir|state
tasnimnews.com/ar|تسنيم|Tasnim|ir|private
news.un.org/ar|أخبار الأمم المتحدة|UN News|xx|international
ohchr.org/ar|مفوضية حقوق الإنسان|OHCHR|xx|international
hrw.org/ar|هيومن رايتس ووتش|Human Rights Watch|us|independent
amnesty.org/ar|منظمة العفو الدولية|Amnesty International|gb|independent
noonpost.com|نون بوست|Noon Post|tr|private
sasapost.com|ساسة بوست|Sasapost|tr|private
hafryat.com|حفريات|Hafryat|eg|private
`;
