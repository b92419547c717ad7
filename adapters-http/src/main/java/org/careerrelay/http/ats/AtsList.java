package org.careerrelay.http.ats;

import java.net.URI;

/**
 * A list of applications that can be asked for.
 *
 * @param address its address, with parameters that are always the same
 * @param since the parameter that says from which change on
 * @param limit the parameter that says how many at most
 * @param page the parameter that names the page
 * @param items where the list is in the answer, as a JSON pointer
 * @param next where the answer names the next page, as a JSON pointer
 * @param largestPage how many the other side gives at once
 */
public record AtsList(
        URI address, String since, String limit, String page, String items, String next, int largestPage) {

    private static final String PARAMETER = "[A-Za-z0-9_.-]+";

    /** Checks the names of the parameters. */
    public AtsList {
        if (!since.matches(PARAMETER) || !limit.matches(PARAMETER) || !page.matches(PARAMETER) || largestPage < 1) {
            throw new IllegalArgumentException("names of parameters and a size of pages are needed");
        }
    }

    /**
     * A list in the style of HERP's: {@code updatedSince}, {@code limit} and {@code page}, answered with {@code candidacies} and {@code nextPage}. Compare it with what your system documents.
     *
     * @param address its address
     * @return the list, in pages of 100
     */
    public static AtsList of(URI address) {
        return new AtsList(address, "updatedSince", "limit", "page", "/candidacies", "/nextPage", 100);
    }
}
