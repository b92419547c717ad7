package org.careerrelay.jdbc;

/** At REPEATABLE READ, which is what hosts have here unless they set another. */
@OnMariaDb
class JoiningMariaDbContractTest extends JoiningDatabases {

    JoiningMariaDbContractTest() {
        super(TestDatabase::mariaDb, false);
    }
}
