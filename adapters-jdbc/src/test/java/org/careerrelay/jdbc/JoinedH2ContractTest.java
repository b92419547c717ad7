package org.careerrelay.jdbc;

class JoinedH2ContractTest extends JoinedContract {

    JoinedH2ContractTest() {
        super(TestDatabase::h2InMemory);
    }
}
