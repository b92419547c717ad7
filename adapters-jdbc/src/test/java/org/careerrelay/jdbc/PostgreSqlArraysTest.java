package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.careerrelay.model.OpaqueId;
import org.junit.jupiter.api.Test;

class PostgreSqlArraysTest {

    @Test
    void idsAreHexadecimalDigits() {
        assertThat(PostgreSqlArrays.ids(new Object[] {new OpaqueId(0x0123456789abcdefL, -2), null, new OpaqueId(0, 1)}))
                .isEqualTo("{0123456789abcdeffffffffffffffffe,NULL,00000000000000000000000000000001}");
        assertThat(PostgreSqlArrays.ids(new Object[] {})).isEqualTo("{}");
    }

    @Test
    void instantsAreCutOffBelowTheMicrosecondAndFarYearsHaveNoPlus() {
        Instant at = Instant.parse("2026-11-22T10:00:00.123456789Z");
        assertThat(PostgreSqlArrays.instants(
                        new Object[] {at, at, null, null, Instant.parse("+10889-08-02T05:31:50.655Z"), at}))
                .isEqualTo("{\"2026-11-22 10:00:00.123456+00\",\"2026-11-22 10:00:00.123456+00\",NULL,NULL,"
                        + "\"10889-08-02 05:31:50.655000+00\",\"2026-11-22 10:00:00.123456+00\"}");
    }

    @Test
    void aDateMayBeMissing() {
        assertThat(PostgreSqlArrays.dates(new Object[] {LocalDate.of(2026, 11, 22), null}))
                .isEqualTo("{2026-11-22,null}");
    }
}
