package org.careerrelay.examples.portal;

/**
 * The screen of another company of the group, which counts together with the first: what it brings to the pool, and how the pool stands.
 *
 * @param words the language
 * @param world what is shown
 */
record AffiliatePage(Words words, World world) {

    Html main() {
        Html html = new Html().element("h1", words.of("グループ会社の画面", "A company of the group"));
        new PoolPart(words, world, Parties.AFFILIATE).write(html);
        return html.rejecting("/affiliate/reject", words, "例示 花子", "hanako@example.jp");
    }
}
