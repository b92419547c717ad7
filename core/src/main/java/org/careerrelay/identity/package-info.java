/** Who somebody is: how names and mail addresses are read, and when two of them are one. */
@NullMarked
package org.careerrelay.identity;

import org.jspecify.annotations.NullMarked;
