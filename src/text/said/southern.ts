import type { SaidLanguage } from './language.ts';

export const turkish: SaidLanguage = {
	small: 'sı-fır bir i-ki üç dört beş al-tı ye-di se-kiz do-kuz on',
	tens: 'yir-mi o-tuz kırk el-li alt-mış yet-miş sek-sen dok-san',
	hundred: 'yüz',
	scales: 'bin mil-yon mil-yar',
	bare: true,
	mark: ',',
	point: 'vir-gül',
	ordinalDot: true,
	ordinal: 'in-ci',
	hour: '',
	half: 'ya-rım',
	third: 'üç-te bir',
	quarter: 'çey-rek',
	signs: {
		'%': 'yüz-de',
		'&': 've',
		'+': 'ar-tı',
		'=': 'e-şit-tir',
		to: 'i-la',
		'<': 'den az',
		'>': 'den faz-la',
		'₺': 'li-ra',
		h: 'sa-at',
	},
	short: { 'vb.': 've ben-ze-ri', 'vs.': 've-sa-i-re', 'örn.': 'ör-ne-ğin', 'dr.': 'dok-tor', 'sn.': 'sa-yın' },
};

export const arabic: SaidLanguage = {
	small:
		'sifr wa-hid ith-nan tha-la-tha ar-ba-a kham-sa sit-ta sab-a tha-man-ya tis-a a-sha-ra a-ha-da-shar ith-na-shar tha-la-that-shar ar-ba-at-shar kham-sat-shar sit-tat-shar sab-at-shar tha-man-tas-har tis-at-shar',
	tens: 'ish-rin tha-la-thin ar-ba-in kham-sin sit-tin sab-in tha-ma-nin tis-in',
	unitFirst: true,
	and: 'wa',
	hundred: 'mi-a',
	hundreds: 'mi-a mi-a-tan tha-lath-mi-a ar-ba-mi-a kham-su-mi-a sit-tu-mi-a sab-u-mi-a tha-ma-nu-mi-a tis-u-mi-a',
	scales: 'alf mil-yun mil-yar',
	bare: true,
	mark: '.',
	point: 'fa-si-la',
	ordinal: '',
	hour: 'as-sa-a',
	half: 'nisf',
	third: 'thulth',
	quarter: 'rub',
	signs: {
		'%': 'bil-mi-a',
		'&': 'wa',
		'+': 'za-id',
		'=': 'yu-sa-wi',
		to: 'i-la',
		'<': 'a-qal min',
		'>': 'ak-thar min',
		$: 'do-lar',
		km: 'ki-lo-mitr',
		h: 'sa-a',
	},
	short: {},
};

export const persian: SaidLanguage = {
	small:
		'sefr yek do se cha-har panj shesh haft hasht noh dah yaz-dah da-vaz-dah siz-dah cha-har-dah panz-dah shanz-dah hef-dah hej-dah nuz-dah',
	tens: 'bist si che-hel pan-jah shast haf-tad hash-tad na-vad',
	and: 'o',
	hundred: 'sad',
	hundreds: 'sad de-vist si-sad cha-har-sad pan-sad shesh-sad haft-sad hasht-sad noh-sad',
	scales: 'he-zar mil-yun mil-yard',
	bare: true,
	mark: '.',
	point: 'mo-may-yez',
	ordinal: 'om',
	hour: '',
	half: 'nim',
	third: 'yek se-vom',
	quarter: 'yek cha-ha-rom',
	signs: {
		'%': 'dar-sad',
		'&': 'va',
		'+': 'be a-la-ve',
		'=': 'mo-sa-vi',
		to: 'ta',
		'<': 'kam-tar az',
		'>': 'bish-tar az',
		$: 'do-lar',
		km: 'ki-lo-metr',
		h: 'sa-at',
	},
	short: {},
};

export const hebrew: SaidLanguage = {
	small:
		'e-fes a-chat shta-yim sha-losh ar-ba cha-mesh shesh she-va shmo-ne te-sha e-ser achat-es-re shtem-es-re shlosh-es-re ar-ba-es-re cha-mesh-es-re shesh-es-re shva-es-re shmo-ne-es-re tsha-es-re',
	tens: 'es-rim shlo-shim ar-ba-im cha-mi-shim shi-shim shiv-im shmo-nim tish-im',
	and: 've',
	hundred: 'me-ot',
	hundreds: 'me-a ma-ta-yim shlosh-me-ot ar-ba-me-ot cha-mesh-me-ot shesh-me-ot shva-me-ot shmo-ne-me-ot tsha-me-ot',
	scales: 'e-lef mil-yon mil-yard',
	bare: true,
	mark: '.',
	point: 'ne-ku-da',
	ordinal: '',
	hour: '',
	half: 'che-tsi',
	third: 'shlish',
	quarter: 're-va',
	signs: {
		'%': 'a-chuz',
		'&': 've',
		'+': 'plus',
		'=': 'sha-ve',
		to: 'ad',
		'<': 'pa-chot mi',
		'>': 'yo-ter mi',
		'₪': 'she-kel',
		$: 'do-lar',
		km: 'ki-lo-me-ter',
		h: 'sha-ot',
	},
	short: {},
};

export const hindi: SaidLanguage = {
	small:
		'shun-ya ek do tin char panch chhah sat ath nau das gya-rah ba-rah te-rah chau-dah pan-drah so-lah sat-rah a-tha-rah un-nis ' +
		'bis ik-kis ba-is te-is chau-bis pach-chis chhab-bis sat-ta-is at-tha-is un-tis ' +
		'tis ik-tis bat-tis tain-tis chaun-tis pain-tis chhat-tis sain-tis ar-tis un-ta-lis ' +
		'cha-lis ik-ta-lis ba-ya-lis tain-ta-lis cha-va-lis pain-ta-lis chhi-ya-lis sain-ta-lis ar-ta-lis un-chas ' +
		'pa-chas ik-ya-van ba-van tir-pan chau-van pach-pan chhap-pan sat-ta-van at-tha-van un-sath ' +
		'sath ik-sath ba-sath tir-sath chaun-sath pain-sath chhi-ya-sath sar-sath ar-sath un-hat-tar ' +
		'sat-tar ik-hat-tar ba-hat-tar ti-hat-tar chau-hat-tar pach-hat-tar chhi-hat-tar sat-hat-tar ath-hat-tar u-na-si ' +
		'as-si ik-ya-si ba-ya-si ti-ra-si chau-ra-si pa-cha-si chhi-ya-si sat-ta-si at-tha-si na-va-si ' +
		'nab-be ik-ya-nave ban-ave ti-ra-nave chau-ra-nave pa-cha-nave chhi-ya-nave sat-ta-nave at-tha-nave nin-ya-nave',
	hundred: 'sau',
	scales: 'ha-zar das-lakh a-rab',
	mark: '.',
	point: 'dash-am-lav',
	ordinal: 'van',
	hour: 'ba-je',
	half: 'a-dha',
	third: 'ti-hai',
	quarter: 'chau-thai',
	signs: {
		'%': 'pra-ti-shat',
		'&': 'aur',
		'+': 'jor',
		'=': 'ba-ra-bar',
		to: 'se',
		'<': 'se kam',
		'>': 'se a-dhik',
		'₹': 'ru-pa-ye',
		$: 'dol-lar',
		km: 'ki-lo-mi-tar',
		h: 'ghan-te',
	},
	short: {},
};
