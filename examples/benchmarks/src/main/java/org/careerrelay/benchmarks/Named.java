package org.careerrelay.benchmarks;

/** A contestant under another name. */
record Named(String name, Contestant contestant) implements Contestant {

    @Override
    public void prepare() throws Exception {
        contestant.prepare();
    }

    @Override
    public Sample run() throws Exception {
        return contestant.run();
    }
}
