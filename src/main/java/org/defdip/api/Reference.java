package org.defdip.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.defdip.core.BilingualText;

/** A thing as another one refers to it. */
@Schema(description = "A thing as another one refers to it")
record Reference(String slug, BilingualText label, @Schema(description = "The thing in this API") String href) {

	/** A definition as a thing refers to it. */
	@Schema(name = "DefinitionReference", description = "A definition as a thing refers to it")
	record ToDefinition(int number, String href) {
	}

	/** A passage of the article as a thing refers to it. */
	@Schema(name = "PassageReference", description = "The passage of the article on which something rests")
	record ToPassage(String slug, @Schema(description = "Its number as it is printed") String label, String href) {
	}

}
