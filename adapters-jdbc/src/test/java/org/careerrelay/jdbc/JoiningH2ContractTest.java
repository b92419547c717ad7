package org.careerrelay.jdbc;

class JoiningH2ContractTest extends JoiningDatabases {

    JoiningH2ContractTest() {
        super(TestDatabase::h2InMemory, true);
    }
}
