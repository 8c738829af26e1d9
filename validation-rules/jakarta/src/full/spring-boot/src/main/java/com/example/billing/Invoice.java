package com.example.billing;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kling4j.validation.GenerateValidator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** An invoice, as deserialized by Jackson. */
@GenerateValidator
public class Invoice {

    @NotNull
    @Size(max = 40)
    private String customer;

    @NotNull
    private Payment payment;

    @NotNull
    @JsonProperty("issue_date")
    private LocalDate issued;

    @JsonProperty("due_date")
    private LocalDate due;

    @JsonProperty("purchase_order")
    private String purchaseOrder;

    @NotNull
    @Digits(integer = 9, fraction = 2)
    private BigDecimal total;

    @Size(max = 3)
    private Set<@Size(min = 2, max = 10) String> tags;

    @NotEmpty
    private List<@Valid Item> items;

    /** The customer's method of payment. */
    public enum Payment {
        CARD,
        @JsonProperty("bank-transfer")
        BANK_TRANSFER
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public Payment getPayment() {
        return payment;
    }

    public void setPayment(Payment payment) {
        this.payment = payment;
    }

    public LocalDate getIssued() {
        return issued;
    }

    public void setIssued(LocalDate issued) {
        this.issued = issued;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public String getPurchaseOrder() {
        return purchaseOrder;
    }

    public void setPurchaseOrder(String purchaseOrder) {
        this.purchaseOrder = purchaseOrder;
    }

    public BigDecimal getTotal() {
        return total;
    }

    public void setTotal(BigDecimal total) {
        this.total = total;
    }

    public Set<String> getTags() {
        return tags;
    }

    public void setTags(Set<String> tags) {
        this.tags = tags;
    }

    public List<Item> getItems() {
        return items;
    }

    public void setItems(List<Item> items) {
        this.items = items;
    }

    /** A line of an invoice. */
    @GenerateValidator
    public static class Item {

        @NotNull
        private String description;

        @NotNull
        @Positive
        @JsonProperty("net_price")
        private BigDecimal netPrice;

        private int quantity;

        public String getDescription() {
            return description;
        }

        public void setDescription(String description) {
            this.description = description;
        }

        public BigDecimal getNetPrice() {
            return netPrice;
        }

        public void setNetPrice(BigDecimal netPrice) {
            this.netPrice = netPrice;
        }

        public int getQuantity() {
            return quantity;
        }

        public void setQuantity(int quantity) {
            this.quantity = quantity;
        }
    }
}
