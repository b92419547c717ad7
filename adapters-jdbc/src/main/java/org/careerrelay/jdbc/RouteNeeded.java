package org.careerrelay.jdbc;

/** Not a mistake: it ends work that has come to the point where it needs a transaction. An error, so that work which handles failures lets it by. */
@SuppressWarnings("serial") // never leaves the call that it ends
final class RouteNeeded extends Error {

    private final int route;

    RouteNeeded(int route) {
        super("a transaction is needed", null, false, false);
        this.route = route;
    }

    int route() {
        return route;
    }
}
