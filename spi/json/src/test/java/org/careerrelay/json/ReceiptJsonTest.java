package org.careerrelay.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.exchange.Receipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptJsonTest {

    private static final List<Receipt> RECEIPTS =
            List.of(new Receipt(new OpaqueId(1, 2), null), new Receipt(new OpaqueId(3, 4), "company.unknown"));

    @Test
    void readsWhatItWrote() {
        assertThat(ReceiptJson.read(ReceiptJson.write(RECEIPTS))).isEqualTo(RECEIPTS);
    }

    @Test
    void leavesOutARefusalThatIsNone() {
        assertThat(new String(ReceiptJson.write(RECEIPTS), StandardCharsets.UTF_8))
                .isEqualTo("[{\"id\":\"00000000000000010000000000000002\"},"
                        + "{\"id\":\"00000000000000030000000000000004\",\"refusal\":\"company.unknown\"}]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>",
                "{}",
                "[1]",
                "[{}]",
                "[{\"id\":\"x\"}]",
                "[{\"id\":\"00000000000000010000000000000002\",\"refusal\":1}]"
            })
    void refusesWhatIsNoListOfReceipts(String text) {
        assertThatThrownBy(() -> ReceiptJson.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(InvalidInputException.class);
    }
}
