package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Supplier;
import org.careerrelay.jdbc.SchemaFinding.Newer;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** During a rolling update the schema is one version ahead: this code says so, and works. */
class NextSchemaTest extends Databases {

    @Proves("H18")
    @ParameterizedTest(name = "{0}")
    @MethodSource("each")
    void theWholeCircleRunsOnTheNextSchema(Supplier<TestDatabase> database) {
        HikariDataSource pool = closing(open(database).pool());
        JdbcStorage storage = JdbcStorage.on(pool);
        storage.migrate();
        NextSchema.apply(pool, dialect(pool), JdbcOptions.defaults().naming());
        int next = storage.newestVersion() + 1;
        storage.migrate();
        assertThat(storage.verify().findings()).containsExactly(new Newer(next, next - 1));
        assertThat(storage.verify().sound()).isTrue();
        Story.tell(storage);
        assertThat(Story.goingOn(storage).relay().operator().outbox().waiting()).isEqualTo(Story.WAITING);
    }
}
