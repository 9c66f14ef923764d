import type { Authorities } from '../../authorities/model.ts';
import { foldName } from '../../text/fold-name.ts';

export type FamilyNames = {
  /** The family name of a person with a record, by the whole name as foldName folds it. */
  ofPerson: ReadonlyMap<string, string>;
  /** Family names, folded, of languages in which they often stand first. */
  oftenFirst: ReadonlySet<string>;
};

/**
 * Family names that often stand first in print, in the usual romanisations: of Korean, Chinese, Vietnamese and Japanese. In
 * front of a name they say that its order is to be doubted; they decide nothing alone ("Kim Philby").
 */
const OFTEN_FIRST =
  'Ahn An Bae Baek Bang Byun Cha Chae Cho Choe Choi Chung Eom Gong Gu Ha Ham Han Heo Hong Huh Hur Hwang Hyun Im Jang ' +
  'Jeon Jeong Ji Jin Jo Joo Ju Jun Jung Kang Ki Kim Ko Koh Koo Kwak Kwon Lee Lim Ma Min Moon Na Nam No Noh Oh Paik Park Pyo Rhee ' +
  'Rho Roh Ryu Seo Seok Shim Shin Sim Sin So Sohn Son Song Suh Sul Sung Tak Um Wi Won Woo Yang Yeo Yeom Yi Yim Yoo Yoon You Yu Yun ' +
  'Bai Cai Cao Chan Chang Chen Cheng Cheung Chow Chu Cui Deng Ding Dong Du Duan Fan Fang Feng Fu Gao Guo Hao He Ho Hou Hsu Hu Huang ' +
  'Jia Jiang Kong Lai Lau Leung Li Liang Liao Lin Liu Lo Lu Luo Mao Meng Mo Ng Ngo Pan Peng Qi Qian Qiao Qin Qiu Shao Shen Shi Su Sun ' +
  'Tan Tang Tao Tian Tsai Tse Wan Wang Wei Wen Wong Wu Xia Xiao Xie Xu Xue Yan Yao Ye Yin Yuan Zeng Zhang Zhao Zheng Zhong Zhou Zhu Zou ' +
  'Bui Dang Dinh Do Duong Hoang Huynh Nguyen Pham Phan Tran Trinh Truong Vo Vu ' +
  'Abe Endo Fujita Fujiwara Fukuda Goto Hashimoto Hayashi Inoue Ishikawa Ito Kato Kimura Kishida Kobayashi Kondo Matsumoto Mori Murakami ' +
  'Nakajima Nakamura Ogawa Okada Saito Sakamoto Sasaki Sato Shimizu Suzuki Takahashi Takeuchi Tanaka Watanabe Yamada Yamaguchi ' +
  'Yamamoto Yamazaki Yoshida';

/** Gathers what the records know of family names, for the names of authors. */
export function gatherFamilyNames({ people }: Authorities): FamilyNames {
  const ofPerson = new Map<string, string>();
  const oftenFirst = new Set(OFTEN_FIRST.split(' ').map(foldName));
  for (const { name, surname, variants = [] } of people.values()) {
    for (const form of [name, ...variants]) ofPerson.set(foldName(form), surname);
    if (name.startsWith(`${surname} `)) oftenFirst.add(foldName(surname));
  }
  return { ofPerson, oftenFirst };
}
