package org.careerrelay.mail;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Texts as hostile as Unicode has them, and what looks like a template, a header, HTML or an encoded-word. */
class AnyTexts extends DomainContextBase {

    private static final Arbitrary<String> TRAPS = Arbitraries.of(
            "{{name}}",
            "{{relay}}",
            "{{company}}",
            "{{x}}",
            "{{#job}}",
            "{{^job}}",
            "{{/job}}",
            "{{#relay}}",
            "{{/relay}}",
            "{{>name}}",
            "{{=<% %>=}}",
            "{{name.class}}",
            "{{.}}",
            "{{{job}}}",
            "{{",
            "}}",
            "\r\n",
            "\n",
            "\r",
            "\n\n",
            "\nBcc: x@example.jp",
            "\n.\n",
            "\n--=_career-relay\n",
            "=?UTF-8?B?5bGx?=",
            "<script>",
            "</p>",
            "&lt;",
            "\"",
            "\\",
            " ",
            "  ",
            "\t",
            "\u3000",
            "\u202e",
            "\u2028",
            "\u0000",
            "\u0085",
            "\uD842",
            "\uDFB7",
            "\uD842\uDFB7",
            "葛\uDB40\uDD00",
            "髙﨑",
            "か\u3099",
            "👩‍👩‍👧",
            "\uFEFF",
            "\uFFFF",
            "=",
            "a",
            "山田 太郎",
            Letters.LINK);

    @Provide
    Arbitrary<String> any() {
        Arbitrary<String> pieces = Arbitraries.oneOf(
                TRAPS,
                Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(40),
                Arbitraries.strings().withCharRange('\u3000', '\u9fff').ofMaxLength(40),
                Arbitraries.strings().all().ofMaxLength(20));
        return pieces.list().ofMaxSize(8).map(parts -> String.join("", parts));
    }
}
