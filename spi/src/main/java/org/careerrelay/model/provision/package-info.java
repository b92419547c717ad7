/** What was provided to whom and what was received from whom: the records the law makes both sides keep (APPI articles 29 and 30). */
@NullMarked
package org.careerrelay.model.provision;

import org.jspecify.annotations.NullMarked;
