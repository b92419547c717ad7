package org.careerrelay.jdbc;

class JoiningH2AutoCommitOffContractTest extends JoiningDatabases {

    JoiningH2AutoCommitOffContractTest() {
        super(TestDatabase::h2InMemory, false);
    }
}
