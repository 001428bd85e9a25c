"""Every sentence of a ticket note in both languages, whole; the language of a note is not that of the window."""

from __future__ import annotations

from typing import NamedTuple


class Words(NamedTuple):
    """The sentences of one language. Names in braces are filled in by `ui/words/ticket/note.py`."""

    # How this language writes days, moments and counts.
    months: tuple[str, ...]
    day: str
    moment: str
    one_day: str
    days: str
    periods: str
    plan_periods: str
    no_name: str
    no_amount: str
    no_date: str
    # Both kinds of note.
    practice: str
    uat: str
    no_card: str
    # Internal note: whom and what it is about.
    card: str
    card_alone: str
    ticket: str
    no_ticket: str
    written: str
    written_by_nobody: str
    valid: str
    refused: str
    verdict_unknown: str
    not_asked: str
    # Internal note: orders.
    orders: str
    no_orders: str
    orders_unknown: str
    in_use: str
    in_use_about: str
    in_use_today: str
    in_use_over: str
    in_use_open: str
    waiting: str
    waiting_from: str
    waiting_length: str
    waiting_open: str
    other_status: str
    partly_read: str
    # Internal note: auto-renewal.
    renewal_on: str
    renewal_off: str
    renewal_unknown: str
    stop_running: str
    stop_done: str
    stop_other_left: str
    stop_was_off: str
    stop_unknown: str
    stop_refused: str
    stop_not_done: str
    # Internal note: payments.
    paid: str
    payment_order: str
    pending: str
    failed: str
    payment_status: str
    payment_refused: str
    payment_unknown: str
    payment_not_asked: str
    # Internal note: the last order sent from here.
    order_running: str
    order_confirmed: str
    recording_confirmed: str
    order_refused: str
    order_not_sent: str
    order_unknown: str
    renews: str
    # Customer reply.
    greeting: str
    thanks: str
    closing: str
    customer_no_card: str
    customer_checking: str
    customer_in_use: str
    customer_in_use_about: str
    customer_in_use_today: str
    customer_in_use_open: str
    customer_waiting: str
    customer_waiting_from: str
    customer_waiting_open: str
    customer_estimates: str
    customer_no_orders: str
    customer_orders_checking: str
    customer_paid: str
    customer_paid_no_order: str
    customer_pending: str
    customer_failed: str
    customer_payment_checking: str
    customer_order_placed: str
    customer_order_unpaid: str
    customer_order_failed: str
    customer_order_checking: str
    customer_renewal_on: str
    customer_renewal_off: str
    customer_stop_done: str
    customer_stop_keeps: str
    customer_stop_checking: str
    customer_stop_not_done: str


ENGLISH = Words(
    months=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    day="{day} {month} {year}",
    moment="{day} {time} {zone}",
    one_day="1 day",
    days="{count} days",
    periods="{count} periods",
    plan_periods="{plan} ({periods})",
    no_name="plan without a name",
    no_amount="amount not given",
    no_date="a day not given",
    practice="PRACTICE: nothing here is real.",
    uat="UAT: test system, no customer is charged.",
    no_card="No card has been looked up yet.",
    card="Card {card}, profile {profile}",
    card_alone="Card {card}",
    ticket="Ticket {ticket}",
    no_ticket="No ticket",
    written="Written by {agent}, {moment}",
    written_by_nobody="Written {moment}",
    valid="Card: valid card of {profile} (as of {moment})",
    refused="Card: not accepted for {profile}. Linksfield says: “{message}” (code {code})",
    verdict_unknown="Card: not known, Linksfield gave no usable answer",
    not_asked="Card: not known, Linksfield was not asked with this profile",
    orders="Orders (as of {moment}):",
    no_orders="Orders: none in use, none waiting (as of {moment})",
    orders_unknown="Orders: not known",
    in_use="- In use: {plan}, ends {day} ({length} left)",
    in_use_about="- In use: {plan}, ends about {day} ({length} left)",
    in_use_today="- In use: {plan}, ends today, {day}",
    in_use_over="- In use: {plan}, was to end on {day}",
    in_use_open="- In use: {plan}, end not known",
    waiting="- Waiting: {plan}, {length}, about {starts} to {ends} (estimate)",
    waiting_from="- Waiting: {plan}, from about {starts} (estimate), length not known",
    waiting_length="- Waiting: {plan}, {length}, start not known",
    waiting_open="- Waiting: {plan}, start and length not known",
    other_status="- Status “{status}”, meaning not known: {plan}",
    partly_read="{line} (part of this entry could not be read)",
    renewal_on="Auto-renewal: on since {since}, {plan}, order number {order_no}, payId {pay_id} (as of {moment})",
    renewal_off="Auto-renewal: off (as of {moment})",
    renewal_unknown="Auto-renewal: not known",
    stop_running="Stop auto-renewal: sent from here, no answer yet",
    stop_done="Stop auto-renewal: done from here, and checked: it is off",
    stop_other_left="Stop auto-renewal: done from here, but another auto-renewal is on: {plan}, payId {pay_id}",
    stop_was_off="Stop auto-renewal: it was already off",
    stop_unknown="Stop auto-renewal: not known yet whether it is off; to be checked",
    stop_refused="Stop auto-renewal: refused. Linksfield says: “{message}” (code {code})",
    stop_not_done="Stop auto-renewal: nothing was sent, nothing has changed",
    paid="Payment {pay_id}: paid, {money} (asked {moment})",
    payment_order="Order number of payment {pay_id}: {order_no}",
    pending="Payment {pay_id}: not decided yet, {money} (asked {moment})",
    failed="Payment {pay_id}: failed, {money} (asked {moment})",
    payment_status="Payment {pay_id}: status “{status}”, meaning not known, {money} (asked {moment})",
    payment_refused="Payment {pay_id}: no result. Linksfield says: “{message}” (code {code})",
    payment_unknown="Payment {pay_id}: not known, no usable answer",
    payment_not_asked="Payment {pay_id}: known here, result not asked for",
    order_running="Order sent from here, no answer yet: {plan}, {money}, order number {order_no}, payId {pay_id}",
    order_confirmed=(
        "Order placed from here, the customer pays by card: {plan}, {money}, order number {order_no}, payId {pay_id}. "
        "Linksfield confirmed it ({moment})"
    ),
    recording_confirmed=(
        "Paid order recorded from here: {plan}, {money}, order number {order_no}, payId {pay_id}. "
        "Linksfield confirmed it ({moment})"
    ),
    order_refused=(
        "Order not placed: {plan}, {money}, order number {order_no}. Linksfield says: “{message}” (code {code})"
    ),
    order_not_sent="Order not sent, nothing was placed: {plan}, {money}, order number {order_no}",
    order_unknown=(
        "Order sent from here, no answer: {plan}, {money}, order number {order_no}, payId {pay_id}. "
        "It may have been placed: do not order again before it has been checked"
    ),
    renews="{plan}, with auto-renewal",
    greeting="Dear customer,",
    thanks="Thank you for contacting us about your SIM card ending in {tail}.",
    closing="Kind regards",
    customer_no_card=(
        "We could not find a card with the number ending in {tail}. "
        "Please check the number printed on your SIM card and send it to us again."
    ),
    customer_checking="We are checking your card and have no result to share yet.",
    customer_in_use="Your plan “{plan}” is active until {day}.",
    customer_in_use_about="Your plan “{plan}” is active until about {day}.",
    customer_in_use_today="Your plan “{plan}” is active and ends today, {day}.",
    customer_in_use_open="Your plan “{plan}” is active. We are checking until when.",
    customer_waiting="Waiting on your card: “{plan}” for {length}, from about {starts}.",
    customer_waiting_from="Waiting on your card: “{plan}”, from about {starts}.",
    customer_waiting_open="Waiting on your card: “{plan}”.",
    customer_estimates="The start dates of waiting plans are estimates.",
    customer_no_orders="There is no active plan on your card and none waiting at the moment.",
    customer_orders_checking="We are checking which plans are on your card.",
    customer_paid="Your payment of {money} has been received.",
    customer_paid_no_order=(
        "Your payment of {money} has been received, but we do not see a plan on your card yet. We are checking this."
    ),
    customer_pending="Your payment of {money} has not been completed yet.",
    customer_failed="Your payment of {money} did not go through.",
    customer_payment_checking="We are checking your payment.",
    customer_order_placed="Your order for “{plan}” has been placed and is recorded as paid ({money}).",
    customer_order_unpaid=(
        "Your order for “{plan}” has been placed. It can be delivered once your payment of {money} has been received."
    ),
    customer_order_failed="Your order for “{plan}” could not be placed. We are looking into it.",
    customer_order_checking=(
        "We are checking your order for “{plan}”. Please do not order or pay for it again in the meantime."
    ),
    customer_renewal_on="Auto-renewal is on for “{plan}”.",
    customer_renewal_off="Auto-renewal is off.",
    customer_stop_done="As you asked, auto-renewal has been switched off.",
    customer_stop_keeps="The plan you are using and any plans already waiting on your card stay as they are.",
    customer_stop_checking="We are checking whether auto-renewal is off on your card.",
    customer_stop_not_done="Auto-renewal has not been switched off yet. We are looking into it.",
)

CHINESE = Words(
    months=("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"),
    day="{year}年{month}月{day}日",
    moment="{day} {time} {zone}",
    one_day="1 天",
    days="{count} 天",
    periods="{count} 期",
    plan_periods="{plan}（{periods}）",
    no_name="未命名套餐",
    no_amount="金额未提供",
    no_date="日期未提供",
    practice="练习环境：以下内容均非真实数据。",
    uat="UAT 测试环境：不会向任何客户收费。",
    no_card="尚未查询任何卡片。",
    card="卡号 {card}，配置 {profile}",
    card_alone="卡号 {card}",
    ticket="工单 {ticket}",
    no_ticket="无工单",
    written="记录人 {agent}，{moment}",
    written_by_nobody="记录于 {moment}",
    valid="卡片：属于 {profile} 的有效卡（截至 {moment}）",
    refused="卡片：{profile} 未通过验证。Linksfield 答复：“{message}”（代码 {code}）",
    verdict_unknown="卡片：未知，Linksfield 未给出可用的答复",
    not_asked="卡片：未知，尚未用该配置向 Linksfield 查询",
    orders="订单（截至 {moment}）：",
    no_orders="订单：没有使用中或等待中的订单（截至 {moment}）",
    orders_unknown="订单：未知",
    in_use="- 使用中：{plan}，{day} 到期（剩余 {length}）",
    in_use_about="- 使用中：{plan}，约 {day} 到期（剩余 {length}）",
    in_use_today="- 使用中：{plan}，今天（{day}）到期",
    in_use_over="- 使用中：{plan}，原定 {day} 到期",
    in_use_open="- 使用中：{plan}，到期日未知",
    waiting="- 等待中：{plan}，{length}，约 {starts} 至 {ends}（估算）",
    waiting_from="- 等待中：{plan}，约 {starts} 开始（估算），时长未知",
    waiting_length="- 等待中：{plan}，{length}，开始日期未知",
    waiting_open="- 等待中：{plan}，开始日期和时长未知",
    other_status="- 状态“{status}”，含义未知：{plan}",
    partly_read="{line}（该条目有部分内容无法读取）",
    renewal_on="自动续费：自 {since} 起开启，{plan}，订单号 {order_no}，payId {pay_id}（截至 {moment}）",
    renewal_off="自动续费：已关闭（截至 {moment}）",
    renewal_unknown="自动续费：未知",
    stop_running="停止自动续费：已从本机发出，尚无答复",
    stop_done="停止自动续费：已从本机完成，并已核实处于关闭状态",
    stop_other_left="停止自动续费：已从本机完成，但另有一项自动续费处于开启状态：{plan}，payId {pay_id}",
    stop_was_off="停止自动续费：此前已经关闭",
    stop_unknown="停止自动续费：尚不清楚是否已关闭，待核实",
    stop_refused="停止自动续费：被拒绝。Linksfield 答复：“{message}”（代码 {code}）",
    stop_not_done="停止自动续费：请求未发出，未作任何更改",
    paid="付款 {pay_id}：已支付，{money}（查询于 {moment}）",
    payment_order="付款 {pay_id} 的订单号：{order_no}",
    pending="付款 {pay_id}：尚未有结果，{money}（查询于 {moment}）",
    failed="付款 {pay_id}：失败，{money}（查询于 {moment}）",
    payment_status="付款 {pay_id}：状态“{status}”，含义未知，{money}（查询于 {moment}）",
    payment_refused="付款 {pay_id}：没有结果。Linksfield 答复：“{message}”（代码 {code}）",
    payment_unknown="付款 {pay_id}：未知，没有可用的答复",
    payment_not_asked="付款 {pay_id}：本机有记录，未查询结果",
    order_running="订单已从本机发出，尚无答复：{plan}，{money}，订单号 {order_no}，payId {pay_id}",
    order_confirmed=(
        "已从本机下单，由客户刷卡支付：{plan}，{money}，订单号 {order_no}，payId {pay_id}。"
        "Linksfield 已确认（{moment}）"
    ),
    recording_confirmed=(
        "已从本机登记已付款订单：{plan}，{money}，订单号 {order_no}，payId {pay_id}。Linksfield 已确认（{moment}）"
    ),
    order_refused="订单未成立：{plan}，{money}，订单号 {order_no}。Linksfield 答复：“{message}”（代码 {code}）",
    order_not_sent="订单未发出，没有下单：{plan}，{money}，订单号 {order_no}",
    order_unknown=(
        "订单已从本机发出，没有收到答复：{plan}，{money}，订单号 {order_no}，payId {pay_id}。"
        "订单可能已经成立：核实之前请勿重复下单"
    ),
    renews="{plan}，含自动续费",
    greeting="尊敬的客户：",
    thanks="您好！感谢您就尾号为 {tail} 的 SIM 卡与我们联系。",
    closing="此致\n敬礼",
    customer_no_card="我们未能查到尾号为 {tail} 的卡片。请您核对 SIM 卡上印刷的卡号，并重新发送给我们。",
    customer_checking="我们正在核实您的卡片情况，目前还没有可以告知的结果。",
    customer_in_use="您的套餐“{plan}”正在使用中，有效期至 {day}。",
    customer_in_use_about="您的套餐“{plan}”正在使用中，有效期约至 {day}。",
    customer_in_use_today="您的套餐“{plan}”正在使用中，将于今天（{day}）到期。",
    customer_in_use_open="您的套餐“{plan}”正在使用中，我们正在核实其到期日。",
    customer_waiting="您的卡上有等待启用的套餐：“{plan}”，时长 {length}，预计约 {starts} 开始。",
    customer_waiting_from="您的卡上有等待启用的套餐：“{plan}”，预计约 {starts} 开始。",
    customer_waiting_open="您的卡上有等待启用的套餐：“{plan}”。",
    customer_estimates="等待启用的套餐，其开始日期为估算。",
    customer_no_orders="目前您的卡上没有使用中的套餐，也没有等待启用的套餐。",
    customer_orders_checking="我们正在核实您卡上的套餐情况。",
    customer_paid="您支付的 {money} 已收到。",
    customer_paid_no_order="您支付的 {money} 已收到，但目前在您的卡上还没有看到套餐，我们正在核实。",
    customer_pending="您的 {money} 付款尚未完成。",
    customer_failed="您的 {money} 付款未成功。",
    customer_payment_checking="我们正在核实您的付款。",
    customer_order_placed="您订购的“{plan}”已下单，并已登记为已付款（{money}）。",
    customer_order_unpaid="您订购的“{plan}”已下单。收到您支付的 {money} 后即可安排开通。",
    customer_order_failed="您订购的“{plan}”未能下单，我们正在处理。",
    customer_order_checking="我们正在核实您订购的“{plan}”。在此期间，请勿重复下单或付款。",
    customer_renewal_on="套餐“{plan}”的自动续费处于开启状态。",
    customer_renewal_off="自动续费处于关闭状态。",
    customer_stop_done="已按您的要求关闭自动续费。",
    customer_stop_keeps="您正在使用的套餐以及卡上已在等待的套餐均不受影响。",
    customer_stop_checking="我们正在核实您的自动续费是否已经关闭。",
    customer_stop_not_done="自动续费尚未关闭，我们正在处理。",
)
