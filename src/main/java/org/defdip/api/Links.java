package org.defdip.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.defdip.core.BilingualText;
import org.jspecify.annotations.Nullable;

/** The absolute addresses of an item in all its formats. */
@Schema(description = "Addresses of the item in all its formats")
record Links(@Schema(description = "Address of the item in this API") @Nullable String self,
		@Schema(description = "Permanent identifier of the item itself") String thing,
		@Schema(description = "Its page in each language") BilingualText page,
		@Schema(description = "Linked data about the item") Data data) {

	@Schema(name = "DataLinks", description = "Linked data in all formats")
	record Data(String turtle, String jsonLd, String rdfXml, String ntriples) {
	}

	@Schema(name = "ReferenceFiles", description = "Files for reference managers")
	record Files(String bibtex, String ris, String cslJson) {
	}

}
