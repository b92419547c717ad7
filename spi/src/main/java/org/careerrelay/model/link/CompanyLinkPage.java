package org.careerrelay.model.link;

/**
 * What the page of a company's link says: the same for everybody.
 *
 * @param company the company's legal name
 * @param companyContact where to ask at the company
 * @param agency the agency's legal name
 */
public record CompanyLinkPage(String company, String companyContact, String agency) {}
