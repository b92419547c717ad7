package org.careerrelay.identity;

import java.util.List;
import java.util.Set;

/**
 * Readings of frequent family names, about two thirds of the people of Japan. With them it can be told when somebody wrote the given name first:
 * otherwise twins who both did would share what looks like a given name and is their family name.
 */
final class FamilyNames {

    private static final Set<String> READINGS = Set.of("""
            サトウ スズキ タカハシ タナカ イトウ ワタナベ ヤマモト ナカムラ コバヤシ カトウ ヨシダ ヤマダ ササキ ヤマグチ マツモト イノウエ キムラ ハヤシ サイトウ シミズ ヤマザキ ヤマサキ モリ
            イケダ ハシモト アベ イシカワ ヤマシタ ナカジマ ナカシマ イシイ オガワ マエダ オカダ ハセガワ フジタ ゴトウ コンドウ ムラカミ エンドウ アオキ サカモト フクダ オオタ ニシムラ フジイ
            カネコ オカモト フジワラ ミウラ ナカノ ナカガワ ハラダ マツダ タケウチ オノ タムラ ナカヤマ ワダ イシダ モリタ ウエダ ハラ ウチダ シバタ サカイ ミヤザキ ミヤサキ ヨコヤマ タカギ アンドウ
            ミヤモト オオノ コジマ オジマ クドウ タニグチ イマイ タカダ マルヤマ マスダ スギヤマ ムラタ オオツカ アライ コヤマ オヤマ ヒラノ フジモト コウノ カワノ ウエノ ノグチ タケダ マツイ チバ
            イワサキ スガワラ キノシタ クボ サノ ノムラ マツオ イチカワ キクチ スギモト クマガイ クマガヤ サクライ ハマダ ヒロセ ミズノ クワハラ ハットリ フクシマ オオシマ ヤノ セキグチ イガラシ ホンマ
            サワダ トミタ ヘンミ コクブ サナダ シマダ カワグチ ツチヤ カワサキ ヒグチ ナガイ ヤスダ カワムラ ナカオ アダチ タカノ イイダ オザワ ナカタ マツムラ ババ ヨシカワ イワタ コマツ ハマグチ
            ニシダ ウチヤマ コンノ タケナカ ツジ ナカザワ オクムラ ヒラタ イワモト ヤジマ ホリ ナリタ シライシ シノハラ ヨシムラ オカムラ カタヤマ ミヤタ トクナガ ミカミ ヒラヤマ クロダ ニシヤマ
            ノダ サカグチ エノモト ホシノ オオニシ ヨシオカ イズミダ カワカミ ヤマナカ ナガノ マツナガ イナガキ カワイ オオクボ アキヤマ モチヅキ フルカワ オオイシ スギウラ マキノ シブヤ
            タシロ ノナカ ミヤケ キタムラ アサノ ホソカワ ヨコタ ナカニシ ヒラカワ オオハシ マツウラ ヤナギサワ ツカモト コダマ トヨダ シモムラ
            """.strip().split("\\s+"));

    private FamilyNames() {}

    /** The part of a reading that is the given name: the last, unless the last is a family name and the first is none. */
    static String given(List<String> reading) {
        boolean swapped = READINGS.contains(reading.get(1)) && !READINGS.contains(reading.get(0));
        return reading.get(swapped ? 0 : 1);
    }
}
