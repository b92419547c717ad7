/** The default rejection mails, to be used as they are or as a start. */
@NullMarked
package org.careerrelay.template;

import org.jspecify.annotations.NullMarked;
