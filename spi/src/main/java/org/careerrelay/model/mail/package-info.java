/** What rejection mails say: the places in their templates, other texts for single jobs and reasons, and what a look at them finds. */
@NullMarked
package org.careerrelay.model.mail;

import org.jspecify.annotations.NullMarked;
