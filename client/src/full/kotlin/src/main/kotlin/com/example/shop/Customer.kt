package com.example.shop

import io.github.kling4j.validation.GenerateValidator
import io.github.kling4j.validation.WireName
import jakarta.validation.constraints.Max
import jakarta.validation.constraints.Min
import jakarta.validation.constraints.Pattern
import jakarta.validation.constraints.Size

/** A constraint without a use-site target applies to the constructor parameter, the others to their target. */
@GenerateValidator
data class Customer(
    @Size(max = 5) val name: String?,
    @field:Min(18) val age: Int,
    @get:Pattern(regexp = "[a-z]+@[a-z]+") val email: String?,
    @WireName("tag_list") @Size(max = 2) val tags: List<String?>,
    val isActive: Boolean,
    val address: Address?,
    val former: Map<String, Address>,
)

@GenerateValidator
data class Address(@param:Max(99999) val zip: Int)
