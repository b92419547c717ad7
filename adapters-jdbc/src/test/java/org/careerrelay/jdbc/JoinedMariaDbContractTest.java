package org.careerrelay.jdbc;

/** At REPEATABLE READ, which is what hosts have here unless they set another. */
@OnMariaDb
class JoinedMariaDbContractTest extends JoinedContract {

    JoinedMariaDbContractTest() {
        super(TestDatabase::mariaDbWithTables);
    }
}
