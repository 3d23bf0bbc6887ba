package org.defdip.api;

import java.util.Iterator;
import java.util.stream.Stream;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import org.defdip.core.Slugged;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Describes enum constants by their slugs, as in requests and responses. */
@Component
class SluggedSchemas implements ModelConverter {

	@Override
	public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context,
			Iterator<ModelConverter> others) {
		Class<?> described = Json.mapper().constructType(type.getType()).getRawClass();
		if (described.isEnum() && Slugged.class.isAssignableFrom(described)) {
			StringSchema slugs = new StringSchema();
			Stream.of(described.getEnumConstants())
				.map((constant) -> ((Slugged) constant).slug())
				.forEach(slugs::addEnumItem);
			return slugs;
		}
		return others.hasNext() ? others.next().resolve(type, context, others) : null;
	}

}
