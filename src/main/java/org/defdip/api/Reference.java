package org.defdip.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.defdip.core.BilingualText;

/** A reference from one item to another. */
@Schema(description = "Reference to an item")
record Reference(String slug, BilingualText label,
		@Schema(description = "Address of the item in this API") String href) {

	@Schema(name = "DefinitionReference", description = "Reference to a definition")
	record ToDefinition(int number, String href) {
	}

	@Schema(name = "PassageReference", description = "The place in a document on which something rests")
	record ToPassage(String slug, @Schema(description = "Its name, with that of its document") BilingualText label,
			String href) {
	}

}
