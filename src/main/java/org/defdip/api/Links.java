package org.defdip.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.defdip.core.BilingualText;
import org.jspecify.annotations.Nullable;

/** Where a thing is to be found, in all its forms, as absolute addresses. */
@Schema(description = "Where a thing is to be found, in all its forms")
record Links(@Schema(description = "The thing in this API") @Nullable String self,
		@Schema(description = "Permanent identifier of the thing itself") String thing,
		@Schema(description = "Its page in either language") BilingualText page,
		@Schema(description = "Linked data about it") Data data) {

	/** The forms of linked data. */
	@Schema(name = "DataLinks", description = "Linked data in its forms")
	record Data(String turtle, String jsonLd, String rdfXml) {
	}

	/** Files for reference managers. */
	@Schema(name = "ReferenceFiles", description = "Files for reference managers")
	record Files(String bibtex, String ris, String cslJson) {
	}

}
