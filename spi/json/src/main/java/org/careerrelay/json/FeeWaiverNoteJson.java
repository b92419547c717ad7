package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.settlement.FeeWaiverNote;
import org.careerrelay.model.signature.Signed;

/**
 * A signed fee-waiver note as JSON: {@code {"feeWaiverNote": {...}, "signature": {...}}}. The signature is computed over the note's binary form,
 * never over this text, so the text may be laid out anew.
 */
public final class FeeWaiverNoteJson {

    /** The longest key of a company or an agency. */
    static final int KEY = 100;

    private static final String NAME = "feeWaiverNote";
    private static final int FEE_TABLE = 200;

    private FeeWaiverNoteJson() {}

    /**
     * Writes a note.
     *
     * @param signed the note with its signature
     * @return an indented object with LF line ends, one after the last line too
     */
    public static String write(Signed<FeeWaiverNote> signed) {
        FeeWaiverNote note = signed.document();
        ObjectNode node = JsonText.object()
                .put("introduction", note.introduction().toString())
                .put("company", note.company())
                .put("agency", note.agency())
                .put("contractVersion", note.contractVersion())
                .put("feeTable", note.feeTable())
                .put("credit", note.credit())
                .put("sequence", note.sequence())
                .put("consumedAt", note.consumedAt().toString());
        return SignedJson.write(NAME, node, signed.signature());
    }

    /**
     * Reads a note. Fields it does not know are passed over. Whether the signature is right is not looked at: that needs the keys.
     *
     * @param json what {@link #write} wrote
     * @return the note with its signature
     * @throws InvalidInputException when it is no such note, with all that is wrong
     */
    public static Signed<FeeWaiverNote> read(String json) {
        return SignedJson.read(
                json,
                NAME,
                fields -> new FeeWaiverNote(
                        fields.id("introduction"),
                        fields.key("company", KEY),
                        fields.key("agency", KEY),
                        fields.integer("contractVersion", 1),
                        fields.optionalText("feeTable", FEE_TABLE),
                        fields.number("credit", 1, Long.MAX_VALUE),
                        fields.number("sequence", 1, Long.MAX_VALUE),
                        fields.instant("consumedAt")));
    }
}
