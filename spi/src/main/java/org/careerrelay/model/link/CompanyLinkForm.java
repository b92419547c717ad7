package org.careerrelay.model.link;

import java.time.LocalDate;
import org.careerrelay.model.pii.Pii;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says on the page of a company's link (Q13). Nothing of it is kept before the address is proved, and the name not even then: it is only needed on the next page.
 *
 * @param name the name
 * @param mail the mail address
 * @param rejectedOn the day of the rejection, where the programme is, or null where none was said
 */
public record CompanyLinkForm(
        Pii<String> name, Pii<String> mail, @Nullable LocalDate rejectedOn) {}
