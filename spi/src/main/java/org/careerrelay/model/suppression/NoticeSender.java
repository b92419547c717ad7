package org.careerrelay.model.suppression;

/**
 * Whom somebody stops by an unsubscribe link.
 *
 * @param company legal name of the company
 * @param contact where somebody asks there, also who wants notices again
 * @param community true where what stops are letters to a member of the company's community; false where it is relay notices
 */
public record NoticeSender(String company, String contact, boolean community) {

    /**
     * The sender of relay notices.
     *
     * @param company legal name of the company
     * @param contact where somebody asks there
     */
    public NoticeSender(String company, String contact) {
        this(company, contact, false);
    }

    /**
     * The same as the sender of letters to members.
     *
     * @return the changed sender
     */
    public NoticeSender toMembers() {
        return new NoticeSender(company, contact, true);
    }
}
