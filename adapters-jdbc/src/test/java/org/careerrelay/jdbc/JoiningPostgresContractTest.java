package org.careerrelay.jdbc;

class JoiningPostgresContractTest extends JoiningDatabases {

    JoiningPostgresContractTest() {
        super(TestDatabase::postgres, true);
    }
}
