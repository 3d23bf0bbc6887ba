package org.defdip.api;

import java.time.LocalDate;

import io.swagger.v3.oas.annotations.media.Schema;
import org.defdip.core.BilingualText;

/** From where an answer comes, and on what terms. */
@Schema(description = "From where an answer comes, and on what terms")
record About(@Schema(description = "Edition of the content, year and number") String edition,
		@Schema(description = "Changes whenever any content does") String revision, LocalDate date,
		@Schema(description = "Address of the licence") String licence,
		@Schema(description = "How to name the source") BilingualText attribution) {
}
