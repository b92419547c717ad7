package org.careerrelay.csv;

/**
 * Watches the quotation marks of a CSV text (RFC 4180). One that is never closed would swallow all rows after it without a word, so it must
 * be found before the first row is used.
 */
final class QuoteScan {

    private enum State {
        FIELD_START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED
    }

    private State state = State.FIELD_START;
    private long line = 1;
    private long openedInLine;

    void next(char c) {
        if (c == '\n') {
            line++;
        }
        state = switch (state) {
            case FIELD_START -> start(c);
            case PLAIN -> isEnd(c) ? State.FIELD_START : State.PLAIN;
            case QUOTED -> c == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
            case QUOTE_IN_QUOTED -> afterQuote(c);
        };
    }

    boolean isOpen() {
        return state == State.QUOTED;
    }

    long openedInLine() {
        return openedInLine;
    }

    private State start(char c) {
        if (c == '"') {
            openedInLine = line;
            return State.QUOTED;
        }
        return isEnd(c) ? State.FIELD_START : State.PLAIN;
    }

    private static State afterQuote(char c) {
        if (c == '"') {
            return State.QUOTED;
        }
        return isEnd(c) ? State.FIELD_START : State.PLAIN;
    }

    private static boolean isEnd(char c) {
        return c == ',' || c == '\n' || c == '\r';
    }
}
