package org.careerrelay.jdbc;

class JoiningPostgresAutoCommitOffContractTest extends JoiningDatabases {

    JoiningPostgresAutoCommitOffContractTest() {
        super(TestDatabase::postgres, false);
    }
}
