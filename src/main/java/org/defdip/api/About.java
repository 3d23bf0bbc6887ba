package org.defdip.api;

import java.time.LocalDate;

import io.swagger.v3.oas.annotations.media.Schema;
import org.defdip.core.BilingualText;

/** The origin of a response, and its terms of use. */
@Schema(description = "Origin of an answer, and terms of use")
record About(@Schema(description = "Edition of the content, year and number") String edition,
		@Schema(description = "Revision, which changes with every change to the content") String revision,
		LocalDate date, @Schema(description = "Address of the licence") String licence,
		@Schema(description = "How to name the source") BilingualText attribution) {
}
