/**
 * Characters of which pinyin-pro lists several readings and its dictionary of modern Chinese (@pinyin-pro/data) has
 * words for two or more of them, at least two words each. A test draws the list anew from the data.
 */
export const POLYPHONES_OF_DICTIONARY = [
  '上与丧中为丽乐了予亲什仔会传伯伽作佣供便倒倔假偻兴冠冲几分切划创刨别刹刺削劈劲匙卜占卡卷参发叨只号吁同吐吓否呢呱和咔咧咽',
  '哄哈哑哗哩啦喇喝喳喷嚓嚷囊圩场坊垛塞壳处头奇奔好委宁家宿将尉少尽屏属岗差帖干应度弄弹强当得怔恶悄扇扎扒打扫把折抹担拓拗拜',
  '括挑挨提揣搁撇撒擂攒教散数斗旋晃晕曲更曾朝术杆杉柞栅校核棱模横正氏氓汤没泊泡泥济混溜漂澄炮煞燎爪片率琢畜的监相省看着磅磨',
  '禁禅种称空笼答簸糊累纤结给绿缝缪翘耙肚背胖脉脏臭舍色艾若茄荫荷菲落葛蒙薄藉藏蛇蛤血行要见观觉角解识调豁贾蹊车轧转轴载辟还',
  '都采里重量钉钻铣铺长间闷阙阿降隆难雀露靡颤骨鲜',
].join('');

/** Others whose second reading is common in speech or in names of places, though that dictionary has hardly a word for it. */
export const FURTHER_POLYPHONES = '个仇任似俩剥区华单压厦吧哪啊圈地埋堡大夹子尾巷挣柏查涨炸症盛石秘系谁过驮';

const POLYPHONES: ReadonlySet<string> = new Set(POLYPHONES_OF_DICTIONARY + FURTHER_POLYPHONES);

/** True for a character with several readings in common use. */
export function isPolyphone(character: string): boolean {
  return POLYPHONES.has(character);
}
