/**
 * People whose name alone is a source in headlines, one a line:
 *
 *     whom they speak for|English name|Arabic name|other spellings…
 *
 * Whom they speak for is an actor of the gazetteer, or `state:` and a country's id for the heads of its government. Spellings of
 * foreign names vary by newsroom («نتنياهو», «نتانياهو»). A name of one word stands here only where it is hardly anybody else's.
 */
export const LEADERS = `
state:israel|Benjamin Netanyahu|بنيامين نتنياهو|نتنياهو|نتانياهو|بنيامين نتانياهو|ناتانياهو
state:israel|Yoav Gallant|يوآف غالانت|غالانت|جالانت|يوآف جالانت
state:israel|Israel Katz|يسرائيل كاتس|كاتس
state:israel|Isaac Herzog|إسحاق هرتسوغ|هرتسوغ|هرتزوغ
state:israel|Itamar Ben-Gvir|إيتمار بن غفير|بن غفير|بن جفير|إيتمار بن جفير
state:israel|Bezalel Smotrich|بتسلئيل سموتريتش|سموتريتش|سموتريش
idf|Herzi Halevi|هرتسي هاليفي|هاليفي
idf|Eyal Zamir|إيال زامير
idf|Avichay Adraee|أفيخاي أدرعي|أدرعي
idf|Daniel Hagari|دانيال هاغاري|هاغاري|هجاري
yeshatid|Yair Lapid|يائير لابيد|لابيد|يائير لبيد|لبيد
state:us|Joe Biden|جو بايدن|بايدن|جوزيف بايدن
state:us|Donald Trump|دونالد ترامب|ترامب|ترمب|دونالد ترمب
state:us|Barack Obama|باراك أوباما|أوباما
state:us|Antony Blinken|أنتوني بلينكن|بلينكن|بلينكين|أنطوني بلينكن
state:us|Marco Rubio|ماركو روبيو|روبيو
state:us|Lloyd Austin|لويد أوستن
state:us|John Kerry|جون كيري
state:us|Steve Witkoff|ستيف ويتكوف|ويتكوف|ستيف ويتكوف المبعوث
state:russia|Vladimir Putin|فلاديمير بوتين|بوتين|بوتن
state:russia|Sergey Lavrov|سيرغي لافروف|لافروف|سيرجي لافروف
state:russia|Dmitry Peskov|دميتري بيسكوف|بيسكوف|ديمتري بيسكوف
state:russia|Maria Zakharova|ماريا زاخاروفا|زاخاروفا
state:russia|Sergei Shoigu|سيرغي شويغو|شويغو
state:russia|Dmitry Medvedev|دميتري ميدفيديف|ميدفيديف|مدفيديف
state:ukraine|Volodymyr Zelensky|فولوديمير زيلينسكي|زيلينسكي|زيلنسكي|فولوديمير زيلنسكي
state:ukraine|Dmytro Kuleba|دميترو كوليبا|كوليبا
state:turkey|Recep Tayyip Erdoğan|رجب طيب أردوغان|أردوغان|اردوغان|إردوغان|طيب أردوغان
state:turkey|Hakan Fidan|هاكان فيدان|فيدان
state:turkey|Mevlüt Çavuşoğlu|مولود تشاووش أوغلو|تشاووش أوغلو|جاويش أوغلو|مولود جاويش أوغلو
state:turkey|Ahmet Davutoğlu|أحمد داود أوغلو|داود أوغلو
state:iran|Ali Khamenei|علي خامنئي|خامنئي
state:iran|Hassan Rouhani|حسن روحاني|روحاني
state:iran|Ebrahim Raisi|إبراهيم رئيسي
state:iran|Masoud Pezeshkian|مسعود بزشكيان|بزشكيان|بيزشكيان
state:iran|Mohammad Javad Zarif|محمد جواد ظريف|جواد ظريف
state:iran|Abbas Araghchi|عباس عراقجي|عراقجي
state:iran|Hossein Amir-Abdollahian|حسين أمير عبد اللهيان|عبد اللهيان
state:syria|Bashar al-Assad|بشار الأسد|الأسد
state:syria|Walid Muallem|وليد المعلم
state:syria|Faisal Mekdad|فيصل المقداد
state:syria|Bashar Jaafari|بشار الجعفري
state:syria|Ahmed al-Sharaa|أحمد الشرع
state:syria|Asaad al-Shaibani|أسعد الشيباني
sdf|Mazloum Abdi|مظلوم عبدي
state:iraq|Haider al-Abadi|حيدر العبادي
state:iraq|Mustafa al-Kadhimi|مصطفى الكاظمي
state:iraq|Mohammed Shia al-Sudani|محمد شياع السوداني|شياع السوداني
sadr|Muqtada al-Sadr|مقتدى الصدر
krg|Masoud Barzani|مسعود بارزاني|مسعود البارزاني|مسعود البرزاني
krg|Masrour Barzani|مسرور بارزاني|مسرور البارزاني
hezbollah|Hassan Nasrallah|حسن نصر الله|نصر الله|حسن نصرالله|نصرالله
hezbollah|Naim Qassem|نعيم قاسم
amal|Nabih Berri|نبيه بري
state:lebanon|Najib Mikati|نجيب ميقاتي|ميقاتي
state:lebanon|Joseph Aoun|جوزيف عون|جوزاف عون
state:lebanon|Nawaf Salam|نواف سلام
fpm|Michel Aoun|ميشال عون
fpm|Gebran Bassil|جبران باسيل|باسيل
lf|Samir Geagea|سمير جعجع|جعجع
psp|Walid Jumblatt|وليد جنبلاط|جنبلاط
future|Saad Hariri|سعد الحريري
pa|Mahmoud Abbas|محمود عباس|أبو مازن
pa|Saeb Erekat|صائب عريقات|عريقات
pa|Riyad al-Maliki|رياض المالكي
hamas|Ismail Haniyeh|إسماعيل هنية|هنية
hamas|Yahya Sinwar|يحيى السنوار|السنوار
hamas|Khaled Meshaal|خالد مشعل
hamas|Khalil al-Hayya|خليل الحية
hamas|Sami Abu Zuhri|سامي أبو زهري|أبو زهري
hamas|Osama Hamdan|أسامة حمدان
hamas|Izzat al-Rishq|عزت الرشق
qassam|Abu Obeida|أبو عبيدة|أبو عبيده
saraya|Abu Hamza|أبو حمزة
pij|Ziyad al-Nakhalah|زياد النخالة
state:egypt|Abdel Fattah el-Sisi|عبد الفتاح السيسي|السيسي
state:egypt|Sameh Shoukry|سامح شكري
state:egypt|Badr Abdelatty|بدر عبد العاطي
arableague|Ahmed Aboul Gheit|أحمد أبو الغيط|أبو الغيط
state:jordan|Abdullah II|الملك عبد الله الثاني|عبد الله الثاني
state:jordan|Ayman Safadi|أيمن الصفدي
state:saudi|Mohammed bin Salman|محمد بن سلمان
state:saudi|King Salman|الملك سلمان|سلمان بن عبد العزيز
state:saudi|Adel al-Jubeir|عادل الجبير
state:saudi|Faisal bin Farhan|فيصل بن فرحان
state:uae|Mohammed bin Zayed|محمد بن زايد
state:uae|Abdullah bin Zayed|عبد الله بن زايد
state:uae|Anwar Gargash|أنور قرقاش|قرقاش
state:qatar|Tamim bin Hamad|تميم بن حمد
state:qatar|Mohammed bin Abdulrahman|محمد بن عبد الرحمن آل ثاني
state:qatar|Majed al-Ansari|ماجد الأنصاري
yemengov|Abdrabbuh Mansur Hadi|عبد ربه منصور هادي|عبدربه منصور هادي
plc-ye|Rashad al-Alimi|رشاد العليمي|العليمي
houthi|Abdul-Malik al-Houthi|عبد الملك الحوثي
houthi|Yahya Saree|يحيى سريع
houthi|Mohammed Abdulsalam|محمد عبد السلام
houthi|Mohammed Ali al-Houthi|محمد علي الحوثي
houthi|Mahdi al-Mashat|مهدي المشاط
stc|Aidarous al-Zubaidi|عيدروس الزبيدي|الزبيدي
saf|Abdel Fattah al-Burhan|عبد الفتاح البرهان|البرهان
rsf|Mohamed Hamdan Dagalo (Hemedti)|محمد حمدان دقلو|حميدتي|حمدان دقلو
taqaddum-sd|Abdalla Hamdok|عبد الله حمدوك|حمدوك
lna|Khalifa Haftar|خليفة حفتر|حفتر
hor|Aguila Saleh|عقيلة صالح
gnu|Abdul Hamid Dbeibeh|عبد الحميد الدبيبة|الدبيبة|عبدالحميد الدبيبة
gna|Fayez al-Sarraj|فايز السراج|السراج|فائز السراج
gns|Fathi Bashagha|فتحي باشاغا|باشاغا
state:tunisia|Kais Saied|قيس سعيد
state:tunisia|Beji Caid Essebsi|الباجي قائد السبسي|السبسي
ennahda|Rached Ghannouchi|راشد الغنوشي|الغنوشي
state:algeria|Abdelmadjid Tebboune|عبد المجيد تبون|تبون
state:algeria|Abdelaziz Bouteflika|عبد العزيز بوتفليقة|بوتفليقة
state:morocco|Mohammed VI|الملك محمد السادس|محمد السادس
state:morocco|Nasser Bourita|ناصر بوريطة|بوريطة
polisario|Brahim Ghali|إبراهيم غالي
state:ethiopia|Abiy Ahmed|آبي أحمد|أبي أحمد
state:somalia|Hassan Sheikh Mohamud|حسن شيخ محمود
state:france|Emmanuel Macron|إيمانويل ماكرون|ماكرون
state:germany|Olaf Scholz|أولاف شولتس|شولتس|شولتز
state:germany|Friedrich Merz|فريدريش ميرتس|ميرتس
state:germany|Angela Merkel|أنجيلا ميركل|ميركل|أنغيلا ميركل
state:uk|Keir Starmer|كير ستارمر|ستارمر
state:uk|Rishi Sunak|ريشي سوناك|سوناك
state:china|Xi Jinping|شي جين بينغ|شي جينبينغ
state:india|Narendra Modi|ناريندرا مودي|مودي
state:northkorea|Kim Jong Un|كيم جونغ أون
eu|Josep Borrell|جوزيب بوريل|بوريل
eu|Kaja Kallas|كايا كالاس|كالاس
eucommission|Ursula von der Leyen|أورسولا فون دير لاين|فون دير لاين|فون ديرلاين
nato|Jens Stoltenberg|ينس ستولتنبرغ|ستولتنبرغ
nato|Mark Rutte|مارك روته
un|António Guterres|أنطونيو غوتيريش|غوتيريش|غوتيريس|أنطونيو غوتيريس|جوتيريش
un|Ban Ki-moon|بان كي مون
un|Staffan de Mistura|ستافان دي ميستورا|دي ميستورا
un|Geir Pedersen|غير بيدرسون|غير بيدرسن|بيدرسون|بيدرسن
un|Hans Grundberg|هانس غروندبرغ|غروندبرغ
un|Martin Griffiths|مارتن غريفيث|غريفيث|مارتن غريفيثس
un|Ismail Ould Cheikh Ahmed|إسماعيل ولد الشيخ أحمد|إسماعيل ولد الشيخ|ولد الشيخ أحمد
un|Abdoulaye Bathily|عبد الله باتيلي|عبدالله باتيلي|باتيلي
un|Ghassan Salamé|غسان سلامة
un|Volker Türk|فولكر تورك
who|Tedros Adhanom Ghebreyesus|تيدروس أدهانوم غيبريسوس|تيدروس أدهانوم
iaea|Rafael Grossi|رافائيل غروسي|غروسي
unrwa|Philippe Lazzarini|فيليب لازاريني|لازاريني
sohr|Rami Abdulrahman|رامي عبد الرحمن
`;
