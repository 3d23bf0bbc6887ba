-- Our essays.

delete from essay;


insert into essay (slug, title_id, title_en, body_id, body_en) values
    ('codebook', 'Panduan pengodean', 'Coding guide', $$Seluruh halaman ini bersifat editorial: dimensi, nilai, dan setiap pengodean berasal dari kami, bukan dari artikel.

## Apa yang dikodekan, dan dari mana

Yang dikodekan ialah ke-43 pernyataan artikel yang menerangkan arti atau kegunaan [[defence-diplomacy|diplomasi pertahanan]], salah satu dari [[three-characters|tiga karakternya]], atau [[diplomacy|diplomasi]] pada umumnya. Enam di antaranya mengulang pernyataan terdahulu; di luar pengulangan tersisa 37. Yang dikodekan ialah seluruh kalimat sebagaimana kami rumuskan, dan di samping tiap kode tertera kata-kata rumusan itu yang menjadi dasarnya, dalam bahasa halamannya. Definisi yang tidak dikutip pun, karena itu, memperlihatkan apa yang dikodekan. Kalimat lain dan pandangan lain penulisnya tidak dihitung; satu-satunya rumusan yang memuat dua kalimat ialah [[d13]], dan catatannya menyebutkan hal itu. Di samping itu dikodekan empat pernyataan dari sumber lain, [[d90]] sampai [[d93]], menurut kata-katanya sendiri; di samping tiap kode tertera kata-kata kutipannya dalam bahasa Inggris dan kata-kata terjemahan kami dalam bahasa Indonesia. Pengulangan dikodekan menurut kata-katanya sendiri sehingga hasilnya dapat berlainan dari yang pertama, seperti [[d37]] terhadap [[d1]]. [[p03]] [[p10]] [[p60]]

## Tidak disebut bukan berarti tidak

“Tidak disebut” hanya berarti bahwa kalimat itu tidak memuat apa pun yang cocok dengan nilai tersebut. Penulisnya tidak dengan sendirinya menolak. Karena penyangkalan dan perbandingan tidak dikodekan, pada halaman perbandingan tidak ada jawaban “tidak”: nilai yang tidak dikodekan selalu tertulis “tidak disebut”, juga bila nilai lain dari dimensi yang sama dikodekan. Keterangan tentang apa yang bukan diplomasi pertahanan tidak memberi tahu sarana ataupun tujuannya ([[d56]]); “bukan untuk kekerasan” dibaca sebagai penanda pemakaian damai, bukan sebagai penolakan terhadap ancaman ([[d36]]). [[p59]] [[p86]]

## Aktor

Siapa yang bertindak, atau lembaga mana yang dikerahkan; boleh lebih dari satu.

- **Militer**: kalimatnya menyebut [[armed-forces|angkatan bersenjata]], militer, atau [[defence-attache|atase]] sebagai pihak yang bertindak atau dikerahkan ([[d36]], [[d58]]). [[p59]] [[p87]]
- **Kementerian pertahanan**: kalimatnya menyebut [[ministry-of-defence|kementerian]] itu ([[d20]]). [[p16]]
- **Pejabat dan badan negara lain**: kalimatnya menyebut pejabat atau lembaga yang dinyatakan milik negara di samping keduanya. Tidak satu pun dari ke-47 pernyataan menyebutnya; yang menyebutnya ialah daftar pelaku pada P85, yang tidak termasuk di antaranya. [[p85]]
- **Lembaga lain, tidak dirinci**: lembaga di samping keduanya, tanpa dikatakan milik negara atau bukan ([[d51]]). [[p85]]
- **Aktor sipil, tidak dirinci**: pelaku sipil, tanpa dikatakan pejabat atau masyarakat ([[d48]]). [[p82]]
- **Masyarakat sipil**: organisasi atau kelompok di luar negara. Tidak ada contohnya di antara ke-47 pernyataan; P85 mendaftarnya di tempat lain. [[p85]]

## Sarana

Dengan apa, atau dalam wujud apa; boleh lebih dari satu.

- **Kekuatan bersenjata atau ancamannya**: kekuatan nyata dipakai atau diancamkan ([[d13]]). [[p10]]
- **Kekuatan bersenjata, caranya tidak disebut**: kekuatan senjata, militer, atau sumber daya pertahanan dipakai tanpa dikatakan secara damai atau dengan paksaan ([[d1]], [[d54]]); operasi selain perang termasuk di sini, sebab jenis operasi itu sendiri belum tentu damai ([[d38]]). [[p03]] [[p61]] [[p86]]
- **Pemakaian militer secara damai**: sumber daya militer atau pertahanan dipakai dengan penanda damai, tanpa kekerasan, atau pada masa damai ([[d60]]). [[p87]]
- **Kerja sama dan bantuan**: diplomasi pertahanan merupakan atau menempuh [[cooperation|kerja sama]] atau bantuan ([[d40]]). [[p71]]
- **Perundingan dan dialog**: kalimatnya menyebut [[negotiation|perundingan]] atau dialog ([[d44]]). [[p80]]
- **Keterbukaan dan transparansi**: jalannya ialah saling terbuka dalam kebijakan atau kemampuan ([[d26]]). [[p24]]

## Tujuan

Apa yang hendak dicapai; boleh lebih dari satu.

- **Kepentingan nasional**: sasarannya kepentingan suatu negara ([[d61]]). [[p87]]
- **Kebijakan luar negeri dan keamanan**: diplomasi menjadi alat atau jalan bagi salah satu atau kedua kebijakan itu ([[d35]]); kepentingan internasional suatu negara termasuk di sini ([[d36]]). [[p58]] [[p59]]
- **Kepentingan ekonomi**: sasarannya ekonomi atau perdagangan ([[d44]]). [[p80]]
- **Hubungan dan kerja sama**: yang hendak dibangun, dipelihara, atau dipetik ialah hubungan, persahabatan, atau kerja sama dengan negara lain ([[d53]], [[d54]]). [[p86]]
- **Kepercayaan dan redanya ketegangan**: yang dikejar ialah bertambahnya [[mutual-trust|rasa percaya]], atau berkurangnya ketegangan, mispersepsi, ketidakpastian, atau kecenderungan konflik ([[d24]]). [[p18]]
- **Kapabilitas**: yang hendak diperkuat ialah kekuatan atau kapabilitas pertahanan, sendiri atau negara lain ([[d27]]). [[p40]]
- **Industri dan kemandirian pertahanan**: yang hendak dibangun ialah industri pertahanan atau kemandirian; artikel memisahkan karakter ini dari kapabilitas ([[d28]]). [[p45]]
- **Perdamaian dan stabilitas**: sasarannya [[peace|perdamaian]], tatanan damai, atau stabilitas ([[d43]]). [[p79]]
- **Penataan sistem internasional**: yang diharapkan ialah struktur yang membentuk dan mengatur hubungan dalam [[international-system|sistem internasional]] ([[d12]]). [[p10]]
- **Reformasi dan kontrol demokratis**: yang didorong ialah [[military-reform|reformasi militer]], demokrasi, kontrol demokratis, atau hubungan sipil-militer yang demokratis ([[d20]], [[d57]]). [[p16]] [[p87]]

## Latar

Tepat satu nilai.

- **Masa damai**: kalimatnya menyatakan bahwa hal itu berlangsung ketika damai ([[d37]]). [[p60]]
- **Keadaan apa pun**: kalimatnya sendiri menyatakannya; tidak satu pun dari ke-47 pernyataan berbunyi demikian sehingga tidak ada contohnya.

## Aturan untuk kasus batas

- Negara, negara-negara, atau Barat tanpa lembaganya bukan aktor ([[d53]]); penerima pun bukan ([[d41]]); begitu pula “militer” sebagai kata penjelas ([[d19]]). [[p15]] [[p71]] [[p86]]
- Kata yang terbuka tetap terbuka: “lembaga lain” ([[d51]]) dan “pelaku sipil” ([[d48]]) tidak dimasukkan ke negara ataupun masyarakat. Atase dihitung sebagai militer, sebab P86 menyebutnya atase militer ([[d58]]). [[p82]] [[p85]] [[p86]] [[p87]]
- Kekuatan senjata adalah sarana, bukan aktor ([[d1]]); lembaga yang dikerahkan adalah aktor sekaligus sarana ([[d20]]). [[p03]] [[p16]]
- Kerja sama dicatat sebagai sarana bila menjadi wujud atau jalannya ([[d19]], [[d51]]), sebagai tujuan bila hendak dibangun, dipelihara, atau dipetik manfaatnya ([[d20]], [[d32]], [[d54]], [[d58]]). [[p15]] [[p16]] [[p54]] [[p85]] [[p86]] [[p87]]
- “Damai” sebagai cara bukanlah latar ([[d60]]); zaman pun bukan ([[d52]]). [[p86]] [[p87]]
- Contoh kegiatan tidak menambah nilai ([[d36]]); persahabatan bukan kepercayaan, keduanya dicatat terpisah ([[d34]]); akibat yang disebut tanpa caranya bukan sarana ([[d31]]). [[p52]] [[p58]] [[p59]]

## Yang tidak dapat diperlihatkan

Pengodean menghitung kata, bukan keyakinan, praktik, atau bobot: kalimat panjang mengumpulkan lebih banyak nilai daripada yang pendek. Batasnya tetap kalimat: cakupan yang oleh artikel dibagi ke tiga kalimat hanya dikodekan pada yang pertama ([[d16]]), sedangkan tiga peran dalam satu kalimat dikodekan semuanya ([[d57]]). Kata-kata yang tertera berasal dari rumusan redaksi; kata-kata artikelnya hanya dapat dilihat pada definisi yang dikutip. [[p13]] [[p87]]

Pengodean dibuat dengan bantuan model bahasa: sekali, lalu sekali lagi dengan urutan acak, kemudian untuk ketiga kalinya oleh putaran yang berpegang pada panduan ini tanpa melihat daftar kodenya. Dua putaran pertama berbeda pada lima kode; putaran ketiga sama seluruhnya dengan hasil yang diputuskan. Putaran-putaran itu menyangkut edisi 2026.1, yang mengodekan klausa. Untuk edisi 2026.2 ke-43 pernyataan dikodekan kembali, kalimat demi kalimat, sekali, juga dengan bantuan model bahasa; kode yang baru belum diulang oleh putaran kedua. Definisi 90 sampai 93 dikodekan satu kali untuk edisi 2027.1, juga dengan bantuan model bahasa. Karena panduan ini menyebut banyak definisi sebagai contoh, kesamaan putaran hanya dapat memperlihatkan bahwa aturannya dapat diterapkan secara seragam: bukan bahwa aturannya sudah tepat, bukan pula bahwa pembaca akan sampai pada kode yang sama tanpa aturan itu.

## Cara menyanggah

Sebutkan definisi, dimensi, dan nilainya; tunjuk kata-kata yang tertera di samping kode atau yang terlewat; lalu nyatakan apakah satu kode atau aturannya yang perlu diubah. Aturan yang berubah harus diterapkan pada ke-47 pernyataan, dan semua hitungan dibuat ulang.$$, $$This page is editorial throughout: the dimensions, their values and every coding are ours, not the article’s.

## What is coded, and from what

The coding covers all 43 statements in which the article says what [[defence-diplomacy]], one of its [[three-characters|three characters]] or [[diplomacy]] in general is, or what it is for; six of them repeat an earlier statement, so that 37 remain without repeats. What is coded is the whole sentence as we render it, and beside each code stand the words of that rendering on which it rests, in the language of the page. A definition that is not quoted therefore shows what was coded, too. Other sentences and the author’s other views do not count; the one rendering that takes in two sentences is [[d13]], and its note says so. Four statements of other sources, [[d90]] to [[d93]], are coded as well, from their own words; beside each code stand the words of the quotation in English and those of our rendering in Indonesian. A repeat is coded from its own words, and may therefore differ from the first of its kind, as [[d37]] does from [[d1]]. [[p03]] [[p10]] [[p60]]

## Not stated is not no

‘Not stated’ means only that the sentence names nothing that fits the value. It does not mean that the author excludes it. Since denial and contrast are not coded, a comparison never answers ‘no’: a value that is not coded reads ‘not stated’, even where another value of the same dimension is coded. A sentence that says what defence diplomacy is not tells us neither its means nor its purpose ([[d56]]); ‘without violence’ is read as the mark of peaceful use, not as a refusal of threats ([[d36]]). [[p59]] [[p86]]

## Actor

Who acts, or which body is put to use; several may hold.

- **Military**: the sentence names the [[armed-forces]], the military or [[defence-attache|attachés]] as acting or being used ([[d36]], [[d58]]). [[p59]] [[p87]]
- **Defence ministry**: it names the [[ministry-of-defence]] ([[d20]]). [[p16]]
- **Officials and other state bodies**: it names officials or institutions said to be of the state beside these two. None of the 47 does; the list of actors at P85, which is not among them, does. [[p85]]
- **Other institutions, not specified**: institutions beside these two, not said to be of the state or otherwise ([[d51]]). [[p85]]
- **Civilians, not specified**: civilian actors, not said to be officials or society ([[d48]]). [[p82]]
- **Civil society**: organisations or groups outside the state. None of the 47 names them; P85 lists them elsewhere. [[p85]]

## Means

By what, or in what form; several may hold.

- **Armed force or its threat**: actual force is used or threatened ([[d13]]). [[p10]]
- **Armed strength, manner not stated**: armed strength, the military or defence resources are used, without a word on whether peacefully or by coercion ([[d1]], [[d54]]); operations other than war belong here, since such operations are not as such peaceful ([[d38]]). [[p03]] [[p61]] [[p86]]
- **Peaceful use of the military**: military or defence resources are used in a way marked as peaceful, non-violent or in peacetime ([[d60]]). [[p87]]
- **Cooperation and assistance**: defence diplomacy is, or works through, [[cooperation]] or aid ([[d40]]). [[p71]]
- **Negotiation and dialogue**: the sentence names [[negotiation]] or dialogue ([[d44]]). [[p80]]
- **Openness and transparency**: the way is mutual openness about policy or capability ([[d26]]). [[p24]]

## Purpose

What it is for; several may hold.

- **National interest**: its aim is the interests of a state ([[d61]]). [[p87]]
- **Foreign and security policy**: it is a tool of, or a way to, either or both of these policies ([[d35]]); a state’s international interests count here ([[d36]]). [[p58]] [[p59]]
- **Economic interest**: its aim is the economy or trade ([[d44]]). [[p80]]
- **Relations and cooperation**: relations, friendship or cooperation with other states are to be built, kept up or put to use ([[d53]], [[d54]]). [[p86]]
- **Trust and lower tension**: it is to raise [[mutual-trust|trust]], or to lessen tension, misperception, uncertainty or the tendency to conflict ([[d24]]). [[p18]]
- **Capability**: it is to strengthen defence forces or capability, one’s own or another state’s ([[d27]]). [[p40]]
- **Defence industry and self-reliance**: it is to build the industry of defence, or self-reliance; the article keeps this character apart from capability ([[d28]]). [[p45]]
- **Peace and stability**: it aims at [[peace]], a peaceful order or stability ([[d43]]). [[p79]]
- **Ordering the international system**: what is hoped for is a structure that shapes and regulates relations in the [[international-system]] ([[d12]]). [[p10]]
- **Reform and democratic control**: it is to further [[military-reform]], democracy, democratic control or democratic civil-military relations ([[d20]], [[d57]]). [[p16]] [[p87]]

## Setting

Exactly one value.

- **Peacetime**: the sentence says that it takes place in time of peace ([[d37]]). [[p60]]
- **Any situation**: the sentence itself says so; none of the 47 does, so there is no example.

## Borderline rules

- A state, states or the West, without a body, do not count as actors ([[d53]]), nor do recipients ([[d41]]), nor does ‘military’ as an adjective ([[d19]]). [[p15]] [[p71]] [[p86]]
- An open word stays open: ‘other institutions’ ([[d51]]) and ‘civilian actors’ ([[d48]]) are counted neither with the state nor with society. Attachés count as military, since P86 calls them military attachés ([[d58]]). [[p82]] [[p85]] [[p86]] [[p87]]
- Strength of arms is a means, not an actor ([[d1]]); a body that is put to use is actor and means at once ([[d20]]). [[p03]] [[p16]]
- Cooperation is a means where it is the form or the way ([[d19]], [[d51]]), and a purpose where it is to be built, kept up or put to use ([[d20]], [[d32]], [[d54]], [[d58]]). [[p15]] [[p16]] [[p54]] [[p85]] [[p86]] [[p87]]
- ‘Peaceful’, said of a manner, is not a setting ([[d60]]); neither is a period ([[d52]]). [[p86]] [[p87]]
- Examples of activities add no value ([[d36]]); friendship is not trust, and the two are coded apart ([[d34]]); an effect named without a means is not a means ([[d31]]). [[p52]] [[p58]] [[p59]]

## What the coding cannot show

It counts words, not convictions, practice or weight: a long sentence collects more values than a short one. The sentence remains the limit: areas that the article spreads over three sentences are coded in the first alone ([[d16]]), while three roles in one sentence are all coded ([[d57]]). The words shown are those of our rendering; the article’s own can be checked only where a definition is quoted. [[p13]] [[p87]]

The coding was made with the help of a language model: once, then again in mixed order, and a third time by a run that had this guide before it but not the list of codes. The first two rounds differed on five codes; the third agreed throughout with the result that had been settled. Those rounds concerned edition 2026.1, in which clauses were coded. For edition 2026.2 all 43 statements were coded anew, sentence by sentence, once, again with the help of a language model; no second round has yet repeated the new codes. Definitions 90 to 93 were coded once, for edition 2027.1, likewise with the help of a language model. Since the guide names many of the definitions as examples, agreement between rounds can show only that the rules can be applied alike: not that they are the right ones, nor that readers would arrive at the same codes without them.

## How to disagree

Name the definition, the dimension and the value; point to the words printed beside the code, or to those that were passed over; then say whether one coding or the rule should change. A changed rule must be applied to all 47, and the counts made afresh.$$),
    ('evolution', 'Evolusi diplomasi pertahanan', 'The evolution of defence diplomacy', $$## Kekuatan, bantuan, dan perimbangan

Artikel bertolak dari apa yang disebutnya tradisional. Dalam rumusan yang diatribusikan kepada [[@andrew-cottey|Andrew Cottey]] dan [[@anthony-forster|Anthony Forster]], diplomasi pertahanan tradisional menjadikan kekuatan bersenjata, beserta segala penunjangnya, alat bagi kebijakan [[security-policy|keamanan]] dan [[foreign-policy|luar negeri]]. Definisi itu membuka artikel dan di belakang diulang kata demi kata ([[d1]], [[d18]]); dari tangan kedua, lewat [[@gregory-winger|Winger]], kedua penulis itu berbicara tentang masa damai, bukan tentang tradisi ([[d37]]). Paragraf lain mengingatkan pada [[traditional-role-of-the-military|peran lama militer]]: [[deterrence|penangkalan]], pertahanan, dan, pada masa silam, intervensi, yang dimaksudkan untuk menggalang [[strategic-cooperation|kerja sama strategis]] atau [[alliance-and-defence-pact|aliansi]] atas dasar politik nyata dan kepentingan pertahanan bangsa. [[p03]] [[p13]] [[p15]] [[p60]]

Bagaimana hal itu dijalankan dituturkan oleh kalimat-kalimat yang menyusul definisi tersebut. Dahulu diplomasi pertahanan lazimnya mengambil wujud [[defence-cooperation|kerja sama pertahanan]] dan [[military-assistance|bantuan militer]]. Keduanya termasuk [[realpolitik|realpolitik]] internasional serta [[balance-of-power|perimbangan kekuatan]] dan mendukung [[national-interest|kepentingan nasional]]. Negara bekerja sama dan memberi bantuan agar musuh terimbangi atau gentar, agar [[managing-influence|meluasnya pengaruh dapat dikelola]], dan agar rezim sahabat terdukung ketika menekan lawan politik di dalam negerinya atau kepentingan dagang memperoleh tempat ([[d19]]). [[p15]]

## Titik balik sesudah Perang Dingin

Begitu Perang Dingin berakhir, lanjut artikel tanpa menyebut penulis, konsep itu berubah. Kini diplomasi pertahanan berarti mengerahkan [[ministry-of-defence|kementerian pertahanan]] dan [[armed-forces|angkatan bersenjata]] guna menjalin kerja sama dengan negara lain serta menyokong mereka membenahi militernya ([[d20]]). Kegiatannya bukan lagi semata urusan para anggota pakta pertahanan, melainkan juga merambah [[partnership|kemitraan]] dengan negara-negara di luar pakta. [[p16]]

[[shift-in-the-meaning-of-defence-diplomacy|Pergeseran makna]] itu lalu dijabarkan ke dalam tiga tujuan bagi kerja sama dan bantuan militer. Yang pertama adalah hubungan yang lebih kooperatif dengan [[former-and-potential-enemies|bekas atau calon musuh]], dengan nama [[strategic-engagement|pelibatan strategis]] (*strategic engagement*). Yang kedua, [[democratic-civilian-control|kontrol sipil demokratis]] demi demokrasi liberal dan [[good-governance|tata pemerintahan yang baik]]. Yang ketiga, kemampuan mitra dalam [[peacekeeping|pemeliharaan]] dan [[peace-enforcement|penegakan perdamaian]]. Di tempat lain ada dua deret bertiga lagi: daftar cakupan masa kini, yang letaknya lebih awal, dan peran-peran yang diatribusikan kepada [[@evan-a-laksmana|Laksmana]] pada paragraf penutup. [[p13]] [[p17]] [[p87]]

Versi yang lebih singkat muncul kemudian. Lambat laun, demikian isinya, diplomasi pertahanan bukan sekadar bantuan bagi pasukan dan aliansi keamanan, melainkan juga jalan menuju kebijakan luar negeri atau keamanan. Paragraf yang sama masih menyamakan kegiatan ini dengan kerja sama atau bantuan pertahanan. [[p71]]

> Bahwa ketiga daftar tersebut sesungguhnya satu perangkat dalam tiga rumusan adalah pengamatan kami. Begitu pula hal ini: kerja sama dan bantuan ada sebelum dan sesudah titik balik itu sehingga yang berubah bukan terutama instrumennya, melainkan tujuan dan mitranya. Musuh, yang dahulu hendak diimbangi atau digentarkan, kembali sebagai bekas atau calon musuh yang hendak dirangkul. [[p13]] [[p15]] [[p16]] [[p17]] [[p87]]

## Praktik dan istilah berlainan usia

Tentang waktunya, sumber memberi dua jawaban. Yang satu berbicara mengenai sejarah diplomasi pertahanan sebelum perubahan yang datang bersama akhir Perang Dingin. Yang lain mengaitkan konsepnya dengan masa sesudah itu: menurut [[@mihal-marcel|Marcel]], konsep tersebut mengemuka kira-kira pada pertengahan 1990-an, sedangkan menurut sebuah paragraf tanpa atribusi, pada mulanya ia konsep terorganisasi di dalam kegiatan internasional seputar pertahanan, dengan Barat sebagai pelakunya, selepas Perang Dingin ([[d52]]). [[p15]] [[p16]] [[p54]] [[p86]]

> Artikel tidak mendamaikan keduanya. Pembacaan paling sederhana ialah bahwa praktiknya lebih tua dan istilahnya lebih muda, tetapi kata-kata artikel sebagian menolaknya sebab yang dikatakan berubah pada akhir Perang Dingin sudah disebut konsep. Karena itu, kedua penanggalan kami biarkan terpisah. Pertengahan 1990-an merupakan satu-satunya penanda kalender bagi konsep itu; akhir Perang Dingin tidak diberi tahun. [[p15]] [[p16]] [[p54]] [[p86]]

> Tahun terbit, kecuali yang tercetak dalam artikel, kami tambahkan sendiri. Yang sudah dicocokkan dengan halaman terbitan antara lain buku Cottey dan Forster tahun 2004, yang dianggap asal definisi tadi walaupun sumber tidak menyebut judul, bab karya Laksmana tahun 2011, dan esai [[@gregory-winger|Winger]] tahun 2014. Demikian pula, pada sebuah salinan publik, tinjauan pertahanan Inggris tahun 1998, yang memuat diplomasi pertahanan sebagai misi; sumber tidak menamainya, tetapi P52 sangat mungkin menerjemahkan rumusannya. Angka 2014 untuk Marcel tercetak dalam artikel, sedangkan karyanya belum teridentifikasi. [[p03]] [[p52]] [[p54]] [[p59]] [[p87]]

## Variasi, bukan tahapan

Perkembangan kajiannya diringkas artikel dalam tiga variasi. Bagi [[classical-realism|realisme klasik]], diplomasi pertahanan adalah perangkat untuk mengejar kepentingan nasional, baik bilateral maupun multilateral, dan yang bilateral menjangkau lebih dalam. Bagi pandangan tradisional, ia alat kebijakan negara di bidang pertahanan, keamanan, dan luar negeri. Perkembangan paling baru memakainya untuk menjalin hubungan baik supaya [[uncertainty|ketidakpastian]] sistem internasional menyusut. Dengan ungkapan lain, sambung artikel, yang dicari antara lain titik imbang antara stabilitas kawasan, kapabilitas yang meningkat, dan kemandirian. [[p18]] [[p19]]

> Hanya variasi ketiga yang ditandai sebagai baru, dan tidak satu pun dinyatakan berakhir. Kepentingan nasional, yang ditempatkan pada realisme klasik, kembali di paragraf terakhir sebagai tujuan diplomasi pertahanan. [[arms-purchase|Pembelian senjata]] dan [[security-umbrella|payung keamanan]] berada dalam skema yang sama dengan [[confidence-building-measures|upaya membangun rasa saling percaya]]. Evolusi ini kami baca sebagai lapisan yang bertumpuk, bukan deretan tahap yang saling menggantikan. [[p18]] [[p24]] [[p42]] [[p44]] [[p87]]

## Menuju cita-cita yang komprehensif

Menjelang akhir, artikel menimbang kedua unsur istilah itu satu per satu. [[diplomacy|Diplomasi]], yang secara tradisional berarti [[negotiation|perundingan]] antarnegara, mengandung akibat bahwa negara tidak boleh masuk ke dalam konflik internal negara lain; gerak keadaan internasional telah mengubah pengertian [[sovereignty|kedaulatan]] dan campur tangan dari luar. [[defence|Pertahanan]] tidak dapat dilihat sebagai hal yang berdiri sendiri: ia diputuskan di dalam negeri, tetapi terasa di luar, dan terkait dengan perpaduan sipil-militer bercorak demokratis yang salah satu penandanya ialah [[civilian-supremacy|supremasi sipil]]. [[p80]] [[p81]]

Dari situ artikel menyimpulkan bahwa diplomasi pertahanan memadukan bermacam disiplin, pelaku sipil dan militer, serta kebijakan nasional yang dijalankan di sektor ini. Idealnya, unsur militer bersatu dengan unsur [[development|pembangunan]]. Keadaan itu belum tercapai. Karena konsepsi yang menyeluruh belum ada, pembangunan, [[humanitarian-aid|bantuan kemanusiaan]], operasi militer internasional, dan misi PBB untuk perdamaian berjalan sendiri-sendiri sebagai wilayah badan tertentu. Semuanya dinamai diplomasi pertahanan, padahal jaraknya masih jauh dari [[comprehensive-defence-diplomacy|bentuk yang komprehensif]]. [[p82]]

> Jadi, kisah ini berakhir pada tugas, bukan pada capaian. Pembangunan sudah lebih dahulu muncul di antara tiga komponen yang, bagi [[@idil-syawfi|Idil Syawfi]], menopang keberhasilan strategi; di sini ia justru hal yang masih harus disatukan. Kapan dan oleh siapa hal itu dapat dikerjakan tidak dijawab oleh kedua paragraf. [[p20]] [[p82]]$$, $$## Force, aid and the balance of power

The article starts from what it calls traditional. In the rendering credited to [[@andrew-cottey|Andrew Cottey]] and [[@anthony-forster|Anthony Forster]], traditional defence diplomacy puts armed strength and its supports to use as a tool of [[security-policy|security]] and [[foreign-policy]]. The article opens with this definition and later repeats it word for word ([[d1]], [[d18]]); at second hand, through [[@gregory-winger|Winger]], the two speak of peacetime and not of tradition ([[d37]]). Another passage recalls the [[traditional-role-of-the-military|military’s traditional role]]: [[deterrence]], defence and, in the past, intervention, meant to build [[strategic-cooperation|strategic cooperation]] or [[alliance-and-defence-pact|alliances]] on grounds of realpolitik and national defence interests. [[p03]] [[p13]] [[p15]] [[p60]]

The sentences after the definition tell what this meant in practice. Historically defence diplomacy usually took the form of [[defence-cooperation]] and [[military-assistance|military assistance]]. It belonged to international [[realpolitik]] and the [[balance-of-power]] and served [[national-interest]]. A state engaged in it to balance or deter enemies, to [[managing-influence|manage the spread of influence]], and to back friendly regimes in suppressing opponents at home or to find a place for commercial interests ([[d19]]). [[p15]]

## The turn after the Cold War

With the end of the Cold War, the article goes on without naming an author, the concept changed. Defence diplomacy now meant making use of the [[ministry-of-defence]] and the [[armed-forces]] to build cooperative relations with other states and to support the improvement of their militaries ([[d20]]). Activity was no longer confined to arrangements among the members of a defence pact; it reached out to [[partnership]] with other states. [[p16]]

The [[shift-in-the-meaning-of-defence-diplomacy|shift in meaning]] is then spelt out in three purposes for military cooperation and aid: to help towards more cooperative relations with [[former-and-potential-enemies|former or potential enemies]], known as [[strategic-engagement]]; to promote [[democratic-civilian-control]] in support of liberal democracy and [[good-governance]]; and to develop partners’ capacity for [[peacekeeping]] and [[peace-enforcement]]. Two more sets of three stand elsewhere: an earlier list of what defence diplomacy covers today and, in the last paragraph, the roles credited to [[@evan-a-laksmana|Laksmana]]. [[p13]] [[p17]] [[p87]]

A shorter account comes later. Over time, it says, defence diplomacy became more than a form of aid to troops and security alliances: it is also a way to reach foreign or security policy. The same paragraph still lets the activity be called defence cooperation or defence assistance. [[p71]]

> That the three lists are one set in three wordings is our observation. Cooperation and aid, moreover, stand on both sides of the turn, so that what changes is less the instrument than the purpose and the partner. Enemies, whom the old practice meant to balance or deter, return as the former or potential enemies whom the new one would engage. [[p13]] [[p15]] [[p16]] [[p17]] [[p87]]

## Practice and term are dated differently

On dating, the source gives two answers. One speaks of the history of defence diplomacy before the change that came with the end of the Cold War. The other ties the concept to the time after it: [[@mihal-marcel|Marcel]] has it come to the fore around the mid-1990s, and another passage says that it was at first an organised concept in defence-related international activity, conducted by the West after the Cold War ([[d52]]). [[p15]] [[p16]] [[p54]] [[p86]]

> The article does not reconcile the two. The simplest reading is that the practice is older and the term younger, but the wording resists it in part, for what is said to have changed at the end of the Cold War is already called a concept. We therefore keep the datings apart. Only the mid-1990s are a calendar date for the concept; the end of the Cold War is given no year. [[p15]] [[p16]] [[p54]] [[p86]]

> Dates of publication not printed in the text are ours. Among those checked against published pages are the book by Cottey and Forster from 2004, to which the definition is traced although the source names no title, Laksmana’s chapter from 2011 and [[@gregory-winger|Winger’s]] essay from 2014. Also checked, in a public copy, is a British defence review of 1998 that lists defence diplomacy as a mission; the source does not name it, but P52 very probably renders its wording. Marcel’s 2014 is printed in the text, but the work has not been identified. [[p03]] [[p52]] [[p54]] [[p59]] [[p87]]

## Variations rather than stages

The article sums up the development of study in three variations. For [[classical-realism]], defence diplomacy is an instrument in the pursuit of national interest, bilateral or multilateral, the bilateral going deeper. In the traditional view it is a tool of defence, security and foreign policy. The latest development uses it to build good relations so that [[uncertainty]] in the international system grows less. In other words, it adds, defence diplomacy seeks among other things a balance between regional stability, stronger capability and self-reliance. [[p18]] [[p19]]

> Only the third is marked as recent, and none is said to have ended. National interest, placed with classical realism, returns in the last paragraph as the goal of defence diplomacy. [[arms-purchase|Arms purchase]] and the [[security-umbrella]] stand in the same scheme as [[confidence-building-measures]]. We read the evolution as layers, not as stages each replacing the last. [[p18]] [[p24]] [[p42]] [[p44]] [[p87]]

## Towards a comprehensive ideal

Near its end the article takes up the two halves of the term. [[diplomacy|Diplomacy]], traditionally [[negotiation]] between states, implied that no state might intervene in another’s internal conflict; a changing world has altered the understanding of [[sovereignty]] and of outside interference. [[defence|Defence]] cannot be seen as a thing standing by itself: decided at home and felt abroad, it is tied to a civil-military blend in a democratic spirit, with [[civilian-supremacy]] as one indicator. [[p80]] [[p81]]

From this the article concludes that defence diplomacy is a blend of disciplines, of civilian and military actors, and of national policies carried out in the defence sector. The ideal is to join the military and the [[development]] components. It has not been reached. For want of a comprehensive conception, development, [[humanitarian-aid]], UN peace missions and other international military operations remain the domain of separate agencies. All are called defence diplomacy, yet they are far from the [[comprehensive-defence-diplomacy|comprehensive kind]]. [[p82]]

> The account thus ends with a task. For [[@idil-syawfi|Idil Syawfi]] development is one of three components on which a successful strategy rests; here it still has to be joined. Neither passage says when, or by whom. [[p20]] [[p82]]$$),
    ('indonesia', 'Diplomasi pertahanan dalam praktik Indonesia', 'Defence diplomacy in Indonesia’s practice', $$## Tujuan

Menurut artikel, Indonesia menjalankan diplomasi pertahanan demi [[national-integrity|integritas nasional]] dan, pada waktu yang sama, demi [[regional-security-stability|stabilitas kawasan]] serta [[peace|perdamaian dunia]]. Kalimat sebelumnya, yang kehilangan kata-kata awalnya, merinci isi pertahanan negara: perlindungan atas [[sovereignty|kedaulatan]], penjagaan wilayah, dan perlindungan warga. Indonesia tidak disebut di dalamnya. Kedua kalimat itu tanpa atribusi. [[p50]]

## Strategi

Terhadap [[threat|ancaman]], baik militer maupun nonmiliter, Indonesia dikatakan mengutamakan [[active-defensive-strategy|strategi pertahanan defensif aktif]]; [[diplomacy|diplomasi]] termasuk salah satu jalannya. Menempuh jalur diplomatik untuk meraih maksud, tambah artikel, merupakan perkara biasa. Catatan ini datang tepat sesudah kalimat yang terpotong di awalnya, mengenai terpeliharanya keberadaan dan keamanan suatu negara. Kalimat itu diatribusikan kepada [[@hans-j-morgenthau|Morgenthau]] lewat [[@jutta-weldes|Weldes]] dan berlaku bagi negara pada umumnya. [[p51]]

## Bukan praktik Indonesia: Kemhan dalam P52

[[ministry-of-defence|Kemhan]] muncul satu kali tanpa kepanjangan. Diplomasi pertahanan disebut ikhtiar penting guna menyiapkan kekuatan melalui tiga kegiatan Kemhan: mengusir musuh, menumbuhkan serta merawat [[mutual-trust|kepercayaan]], dan memajukan [[democracy|demokrasi]] ([[d31]]). [[p52]]

> Kalimat ini sangat mungkin menerjemahkan misi dalam “Supporting Essay Four” dari Strategic Defence Review Britania Raya (1998). Kalau begitu, “mempersiapkan kekuatan” ialah “provide forces”, Kemhan ialah kementerian pertahanan Inggris, yang dihilangkan ialah permusuhan, bukan musuh, dan yang dibantu ialah tumbuhnya angkatan bersenjata yang bertanggung jawab secara demokratis. Rumusan Inggrisnya dicocokkan dengan sebuah salinan publik; bahwa P52 berasal dari situ adalah simpulan kami, karena sumber tidak menyebut acuan apa pun. Jangan pakai P52 sebagai bukti tentang apa yang dilakukan Indonesia. [[p52]]

## Prinsip kerja sama

Artikel meminta pemerintah memegang kesetaraan dengan manfaat bagi kedua pihak dan penghormatan terhadap kedaulatan tiap negara; kerja sama itu mesti berguna bagi [[defence-capability|kapasitas dan kemampuan pertahanan]] Indonesia secara menyeluruh ([[principles-of-defence-cooperation|prinsip kerja sama]]). [[defence-cooperation|Kerja sama pertahanan]], menurut artikel, tidak menggeser kebijakan terhadap negara lain dan dapat menyokong kebijakan pemerintah mengenai [[science-and-technology|sains dan teknologi]], terlebih [[defence-industry|industri pertahanan]]. Di balik rumusan [[diplomatic-law|hukum diplomatik]] perlu dicermati adanya kepentingan seperti tekanan ekonomi dan politik. [[p14]]

> Hanya kalimat terakhir paragraf ini yang menyebut Indonesia; selebihnya tersirat. “Kedua negara” tidak pernah dijelaskan dan tampaknya sisa dari kajian atas suatu kasus tertentu. [[p14]]

## Jejak lain

Artikel bersandar pada [[@idil-syawfi|Idil Syawfi]] dan [[@evan-a-laksmana|Evan A. Laksmana]], memberi satu rujukan lengkap, yaitu [[@s-anwar|S. Anwar]] dalam *Jurnal Pertahanan*, Mei 2012, dengan singkatan UNHAN, dan memakai kata [[alutsista|alutsista]] ketika membahas pengadaan. [[p20]] [[p42]] [[p45]] [[p57]] [[p87]]

> Menghitung semua ini sebagai jejak Indonesia adalah keputusan kami: artikel tidak mengatakan bahwa kedua penulis itu orang Indonesia, bahwa UNHAN ialah Universitas Pertahanan, atau bahwa alutsista ialah akronim Indonesia untuk persenjataan utama. [[p20]] [[p42]] [[p57]] [[p87]]

## Yang tidak dikatakan sumber

> Perjanjian, negara mitra, operasi, ataupun tanggal dalam diplomasi pertahanan Indonesia tidak disebut satu pun. Ketiga [[three-characters|karakter]] tidak diterapkan pada Indonesia, walaupun temanya muncul lagi di sini: stabilitas, kapabilitas, industri. Apabila artikel menyebut kementerian pertahanan dan angkatan bersenjata, atau departemen pertahanan, secara umum, yang dibicarakan ialah negara pada umumnya. Jadi, yang terhimpun pada halaman ini adalah prinsip dan tujuan, bukan gambaran praktik. [[p07]] [[p14]] [[p16]] [[p19]] [[p50]] [[p51]]$$, $$## Aims

Indonesia’s defence diplomacy, the article says, is conducted to preserve [[national-integrity]] and, at the same time, [[regional-security-stability|stability in the region]] and [[peace|world peace]]. The sentence before it, whose opening is lost, lists what state defence consists of: protecting [[sovereignty]], guarding territory and protecting citizens. It does not mention Indonesia by name. Neither sentence is attributed. [[p50]]

## Strategy

Against military and non-military [[threat|threats]] alike, Indonesia is said to favour an [[active-defensive-strategy]], of which [[diplomacy]] is one way. To use the diplomatic instrument for reaching one’s ends, the text adds, is an ordinary thing. These remarks come straight after a sentence, clipped at its head, on preserving the existence of a state and keeping it safe, which is credited to [[@hans-j-morgenthau|Morgenthau]] by way of [[@jutta-weldes|Weldes]] and speaks of states in general. [[p51]]

## Not Indonesian practice: Kemhan at P52

[[ministry-of-defence|Kemhan]] appears once, not spelt out. Defence diplomacy is called an important effort to prepare strength through three of Kemhan’s activities: driving off enemies, building and maintaining [[mutual-trust|trust]], and developing [[democracy]] ([[d31]]). [[p52]]

> The sentence very probably renders the mission in ‘Supporting Essay Four’ of the United Kingdom’s Strategic Defence Review (1998). If so, ‘mempersiapkan kekuatan’ is ‘provide forces’, Kemhan is the British Ministry of Defence, what is dispelled is hostility and not an enemy, and what is assisted is the development of democratically accountable armed forces. The British wording was compared with a public copy; that P52 comes from it is our inference, for the source names no model. Do not use P52 as evidence of what Indonesia does. [[p52]]

## Principles of cooperation

The article asks the government to hold to equality with benefit on both sides and to respect for each state’s sovereignty; cooperation should serve Indonesia’s [[defence-capability|defence capacity and ability]] as a whole ([[principles-of-defence-cooperation|principles]]). [[defence-cooperation|Defence cooperation]], it holds, leaves policy towards other states unchanged and can support government policy on [[science-and-technology]], the [[defence-industry]] above all. Behind the wording of [[diplomatic-law]] one must watch for interests such as economic and political pressure. [[p14]]

> Only the last sentence of this passage names Indonesia; for the rest it is implied. ‘The two states’ are never identified, and seem to be left over from a study of a particular case. [[p14]]

## Traces

The article draws on [[@idil-syawfi|Idil Syawfi]] and [[@evan-a-laksmana|Evan A. Laksmana]], gives one full reference, to [[@s-anwar|S. Anwar]] in *Jurnal Pertahanan*, May 2012, with the abbreviation UNHAN, and says [[alutsista|alutsista]] where it speaks of procurement. [[p20]] [[p42]] [[p45]] [[p57]] [[p87]]

> To count these as traces of Indonesia is our doing: the article does not say that the two writers are Indonesian, that UNHAN is the country’s Defence University, or that *alutsista* is an Indonesian acronym for main weapon systems. [[p20]] [[p42]] [[p57]] [[p87]]

## What the source does not say

> No treaty, partner state, operation or date of Indonesian defence diplomacy is given. The three [[three-characters|characters]] are not applied to Indonesia, although their themes return here: stability, capability, industry. Where the article mentions the ministry of defence and the armed forces, or the department of defence, in general terms, states at large are meant. What is gathered on this page is therefore a set of principles and aims, not a description of practice. [[p07]] [[p14]] [[p16]] [[p19]] [[p50]] [[p51]]$$);
