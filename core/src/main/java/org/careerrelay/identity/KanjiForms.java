package org.careerrelay.identity;

import java.util.HashMap;
import java.util.Map;

/**
 * Characters of names that are one character in different forms (privacy, section 6.1), as far as NFKC does not know it: old and new forms of
 * the tables of common and name characters (常用漢字, 人名用漢字), forms that stand in family registers, and radicals typed for characters.
 *
 * <p>Two strengths. The form key (L1) joins forms of one character. The loose key (L2) also joins characters that are two in a register and
 * are taken for each other: 斎 and 斉, 島 and 嶋.
 */
final class KanjiForms {

    /** Each word ends in the form that stands for all of it. */
    private static final String FORMS = """
            亞亜 惡悪 壓圧 圍囲 爲為 醫医 壹壱 稻稲 飮飲 隱隠 營営 榮栄 衞衛 驛駅 悅悦 圓円 緣縁 艷艶 鹽塩 奧奥 應応 橫横 歐欧 毆殴 黃黄 溫温 穩穏
            假仮 價価 畫画 會会 囘回 懷懐 壞壊 繪絵 槪概 擴拡 殼殻 覺覚 斈學学 嶽岳 樂楽 渴渇 鐮鎌 勸勧 卷巻 寬寛 歡歓 罐缶 觀観 關関 陷陥 顏顔 巖巌
            歸帰 氣気 龜亀 僞偽 戲戯 犧犠 卻却 糺糾 舊旧 據拠 擧挙 峽峡 挾挟 狹狭 鄕郷 曉暁 區区 驅駆 勳勲 薰薫 羣群 徑径 惠恵 揭掲 溪渓 經経 繼継
            莖茎 螢蛍 輕軽 鷄鶏 藝芸 擊撃 缺欠 儉倹 劍剣 圈圏 檢検 權権 獻献 縣県 險険 顯顕 驗験 嚴厳 效効 廣広 恆恒 鑛鉱 號号 國国 黑黒 濟済 碎砕
            齋斎 劑剤 櫻桜 册冊 雜雑 參参 慘惨 棧桟 蠶蚕 贊賛 殘残 絲糸 齒歯 兒児 辭辞 濕湿 實実 舍舎 寫写 釋釈 壽寿 收収 從従 澁渋 獸獣 縱縦 肅粛
            處処 緖緒 敍叙 奬奨 將将 燒焼 稱称 證証 乘乗 剩剰 壤壌 孃嬢 條条 淨浄 狀状 疊畳 穰穣 讓譲 釀醸 囑嘱 觸触 寢寝 愼慎 晉晋 眞真 刄刃 盡尽
            圖図 粹粋 醉酔 隨随 髓髄 數数 樞枢 瀨瀬 淸清 靑青 聲声 靜静 齊斉 攝摂 說説 絕絶 專専 戰戦 淺浅 潛潜 纖繊 踐践 錢銭 禪禅 曾曽 雙双 壯壮
            搜捜 插挿 爭争 窗窓 總総 聰聡 莊荘 裝装 騷騒 增増 藏蔵 臟臓 卽即 屬属 續続 墮堕 體体 對対 帶帯 滯滞 臺台 瀧滝 擇択 澤沢 單単 擔担 膽胆
            團団 彈弾 斷断 癡痴 遲遅 晝昼 蟲虫 鑄鋳 廳庁 徵徴 聽聴 敕勅 鎭鎮 遞逓 鐵鉄 轉転 點点 傳伝 黨党 盜盗 燈灯 當当 鬪闘 德徳 獨独 讀読 屆届
            繩縄 貳弐 姙妊 黏粘 惱悩 腦脳 霸覇 廢廃 拜拝 賣売 麥麦 發発 髮髪 拔抜 晚晩 蠻蛮 祕秘 彥彦 濵濱浜 甁瓶 拂払 佛仏 變変 邉邊辺 辯瓣辨弁
            步歩 穗穂 寳寶宝 襃褒 豐豊 沒没 飜翻 每毎 萬万 滿満 麵麺 默黙 餠餅 彌弥 藥薬 譯訳 豫予 餘余 與与 譽誉 搖揺 樣様 謠謡 來来 賴頼 亂乱 覽覧
            龍竜 兩両 獵猟 綠緑 鄰隣 壘塁 淚涙 勵励 禮礼 隸隷 靈霊 齡齢 曆暦 歷歴 戀恋 鍊錬 爐炉 勞労 樓楼 郞郎 祿禄 錄録 亙亘 灣湾
            凜凛 堯尭 晄晃 檜桧 槇槙 禰祢 萠萌 遙遥 瑤瑶 凞熙煕 曻昇 晧皓 翆翠 濤涛 鷗鴎 靏靍鶴 蘆芦 籠篭 籔藪薮 蠣蛎 渕淵 龝穐秋 埜野 栁桺柳 桒桑
            髙高 嵜﨑崎 𠮷吉 冨富 舘館 峯峰 槗𣘺橋 冝宜 內内 吳呉 尙尚 戶戸 逹達 强強 萊莱 瘦痩 𡈽圡土
            \u2E84乙 \u2E88刀 \u2E8A卜 \u2E8C小 \u2E8D小 \u2E92巳 \u2E93幺 \u2E9C日 \u2E9D月 \u2EA0民 \u2EA7牛 \u2EA9王 \u2EAB目 \u2EAC示
            \u2EAE竹 \u2EB6羊 \u2EC1虎 \u2EC4西 \u2EC6角 \u2ED1長 \u2ED7雨 \u2ED8青 \u2EDD食 \u2EE3骨 \u2EE4鬼 \u2EE8麦 \u2EE9黄 \u2EEB斉 \u2EED歯
            \u2EEF竜 \u2EF2亀 ヶケ
            """;

    private static final String LOOSE = "斉斎 嶋嶌島 碕崎 邨村";

    private static final Map<Integer, Integer> FORM = read(FORMS);
    private static final Map<Integer, Integer> LIKENESS = read(LOOSE);

    /** Repeats the character before it. */
    private static final int REPEAT = '々';

    private static final int REPEAT_VERTICAL = '〻';

    private KanjiForms() {}

    /** Every character in the form that stands for all of its forms; repetition marks are written out. */
    static String form(String text) {
        StringBuilder form = new StringBuilder(text.length());
        int before = REPEAT;
        for (int c : text.codePoints().toArray()) {
            int now = c == REPEAT || c == REPEAT_VERTICAL ? before : FORM.getOrDefault(c, c);
            form.appendCodePoint(now);
            // A blank or a dot between the two does not matter.
            before = Character.isLetter(now) ? now : before;
        }
        return form.toString();
    }

    /** A form with every character that is taken for another one in that other's place. */
    static String loose(String form) {
        StringBuilder loose = new StringBuilder(form.length());
        form.codePoints().forEach(c -> loose.appendCodePoint(LIKENESS.getOrDefault(c, c)));
        return loose.toString();
    }

    private static Map<Integer, Integer> read(String table) {
        Map<Integer, Integer> forms = new HashMap<>();
        for (String word : table.strip().split("\\s+")) {
            int[] characters = word.codePoints().toArray();
            int standing = characters[characters.length - 1];
            for (int i = 0; i < characters.length - 1; i++) {
                forms.put(characters[i], standing);
            }
        }
        return Map.copyOf(forms);
    }
}
