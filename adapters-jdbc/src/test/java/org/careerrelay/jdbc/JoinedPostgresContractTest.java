package org.careerrelay.jdbc;

class JoinedPostgresContractTest extends JoinedContract {

    JoinedPostgresContractTest() {
        super(TestDatabase::postgresWithTables);
    }
}
