package org.careerrelay.benchmarks;

import java.util.List;
import org.careerrelay.model.link.Rejection;

/** The operator's pass over letters that wait: each is opened, rendered and given to a mail transport that does nothing, and told as an event. */
final class Letters implements Contestant {

    static final String PREFIX = "letters_";

    private static final int AT_ONCE = 1000;

    private final Company company;
    private final LetterBox letters;
    private final Applicants applicants;
    private final int messages;

    Letters(Company company, LetterBox letters, Applicants applicants, int messages) {
        this.company = company;
        this.letters = letters;
        this.applicants = applicants;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "handle what waits: the operator's pass over letters";
    }

    @Override
    public void prepare() {
        company.dispatch();
        letters.empty();
        for (int from = 0; from < messages; from += AT_ONCE) {
            List<Rejection> rejections = applicants.next(Math.min(AT_ONCE, messages - from));
            company.reject(rejections);
        }
    }

    @Override
    public Sample run() throws Exception {
        Sample sample = Callers.alone(messages, company::dispatch);
        if (letters.empty().size() != messages) {
            throw new IllegalStateException("letters are missing");
        }
        return sample;
    }
}
