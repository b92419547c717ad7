package org.careerrelay.http.consent;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    void aNameStaysTextInContentAndAttribute() {
        assertThat(new Markup().element("p", "<script>\"&'").toString())
                .isEqualTo("<p>&lt;script&gt;&quot;&amp;&#39;</p>\n");
        assertThat(new Markup().attribute("value", "\" onfocus=\"x").toString())
                .isEqualTo(" value=\"&quot; onfocus=&quot;x\"");
    }

    @Property
    void noTextOpensATagOrEndsAnAttribute(@ForAll String text) {
        String escaped = new Markup().text(text).toString();

        assertThat(escaped).doesNotContain("<", ">", "\"", "'");
        assertThat(escaped.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&"))
                .isEqualTo(text);
    }
}
