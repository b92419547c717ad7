/** The company's link for everybody: who comes by it proves their address before anything of them is kept (A05, Q13). */
@NullMarked
package org.careerrelay.companylink;

import org.jspecify.annotations.NullMarked;
